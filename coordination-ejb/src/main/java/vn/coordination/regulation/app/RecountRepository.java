package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.coordination.regulation.Recount;

/** Runs that count the open clocks anew, and what they moved. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecountRepository {
    private final EntityManager entities;

    protected RecountRepository() {
        this(null);
    }

    @Inject
    RecountRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Recount recount) {
        entities.persist(recount);
    }

    List<Long> unfinished() {
        return entities.createQuery("select r.id from Recount r where r.finished is null order by r.id", Long.class)
                .getResultList();
    }

    /** The run under a lock: whoever else takes it up waits. */
    Recount locked(long id) {
        return entities.find(Recount.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void moved(long recount, long deadline, Instant before, Instant after) {
        entities.createNativeQuery("insert into recount_line (recount, deadline, due_before, due_after)"
                        + " values (:recount, :deadline, :before, :after)")
                .setParameter("recount", recount)
                .setParameter("deadline", deadline)
                .setParameter("before", before)
                .setParameter("after", after)
                .executeUpdate();
    }
}
