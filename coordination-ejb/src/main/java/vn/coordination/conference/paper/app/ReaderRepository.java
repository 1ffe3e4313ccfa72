package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.paper.PaperReading;

/** Who is to read the papers of a conference, and who has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReaderRepository {
    private final EntityManager entities;

    protected ReaderRepository() {
        this(null);
    }

    @Inject
    ReaderRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<PaperReading> readings(long conference) {
        return entities.createQuery(
                        "select r from PaperReading r join PaperVersion v on v.id = r.version"
                                + " where v.conference = :conference order by r.id",
                        PaperReading.class)
                .setParameter("conference", conference)
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

    /** The people of its slots. */
    List<Long> attendees(long conference) {
        return entities.createQuery(
                        "select distinct a.person from Conference c join c.sittings s join Slot o on o.id = s.slot"
                                + " join o.attendees a where c.id = :conference",
                        Long.class)
                .setParameter("conference", conference)
                .getResultList();
    }
}
