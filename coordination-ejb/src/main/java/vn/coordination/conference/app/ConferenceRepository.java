package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.rule.app.ChangedMeanwhile;

/** The conferences, each locked by whoever acts on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceRepository {
    private final EntityManager entities;

    protected ConferenceRepository() {
        this(null);
    }

    @Inject
    ConferenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The conference in the version that the user saw, that version raised now, so that two acts on it follow each other.
     *
     * @throws ChangedMeanwhile when it is another version by now
     */
    Conference take(long id, int seen) {
        int taken = entities.createNativeQuery(
                        "update conference set version = version + 1 where id = :id and version = :seen")
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
        if (taken == 0) {
            throw new ChangedMeanwhile(Subject.of(Conference.class, id));
        }
        return fresh(id);
    }

    /** The same for whoever acts on it without having seen it. */
    Conference lock(long id) {
        entities.createNativeQuery("update conference set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return fresh(id);
    }

    /**
     * As it is now, and stays until the transaction ends: nobody else acts on it meanwhile. Several may hold it so at once; whoever
     * does must not act on it himself.
     */
    Conference hold(long id) {
        Conference held = entities.find(Conference.class, id, LockModeType.PESSIMISTIC_READ);
        if (held == null) {
            throw new ChangedMeanwhile(Subject.of(Conference.class, id));
        }
        return held;
    }

    /** It may have been looked at before in the same transaction. */
    private Conference fresh(long id) {
        Conference found = get(id);
        entities.refresh(found);
        return found;
    }

    Conference get(long id) {
        Conference found = entities.find(Conference.class, id);
        if (found == null) {
            throw new ChangedMeanwhile(Subject.of(Conference.class, id));
        }
        return found;
    }

    void add(Conference conference) {
        entities.persist(conference);
        entities.flush();
    }

    /** The conferences of that kind that were held with a first day in the span. */
    List<Conference> held(ConferenceKind kind, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select distinct c from Conference c join c.sittings s where c.kind = :kind and c.state in :held"
                                + " and s.hours.day between :from and :to order by c.id",
                        Conference.class)
                .setParameter("kind", kind)
                .setParameter("held", ConferenceState.TOOK_PLACE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
