package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.paper.PaperReading;

/** Who is to read the papers of a conference, and who has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReaderRepository {
    private static final List<DelegateState> COMING =
            Arrays.stream(DelegateState.values()).filter(DelegateState::mayCome).toList();

    private final EntityManager entities;

    protected ReaderRepository() {
        this(null);
    }

    @Inject
    ReaderRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<PaperReading> readings(Collection<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : entities.createQuery("select r from PaperReading r where r.version in :versions", PaperReading.class)
                        .setParameter("versions", versions)
                        .getResultList();
    }

    /** The versions that this person has opened. */
    Set<Long> readBy(long person, long conference) {
        return new HashSet<>(entities.createQuery(
                        "select r.version from PaperReading r join PaperVersion v on v.id = r.version"
                                + " where v.conference = :conference and r.person = :person",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("person", person)
                .getResultList());
    }

    /** The people of its slots, but for whom another comes. */
    List<Long> attendees(long conference) {
        return entities.createQuery(
                        "select distinct a.person from Conference c join c.sittings s join Slot o on o.id = s.slot"
                                + " join o.attendees a where c.id = :conference and not exists (select d.id from Delegate d"
                                + " where d.conference = c.id and d.person = a.person and d.state = :substituted)",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("substituted", DelegateState.SUBSTITUTED)
                .getResultList();
    }

    /**
     * Of its list those who may come and can sign in. Most of a long list are nobody of the register: the condition on the person
     * lets the index leave them out unread.
     */
    List<Long> delegates(long conference) {
        return entities.createQuery(
                        "select d.person from Delegate d where d.conference = :conference and d.person is not null"
                                + " and d.state in :coming and exists (select a.id from Account a"
                                + " where a.person.id = d.person and a.disabled = false)",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("coming", COMING)
                .getResultList();
    }
}
