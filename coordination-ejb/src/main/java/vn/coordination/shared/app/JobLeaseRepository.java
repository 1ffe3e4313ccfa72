package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One row per job. The lease is measured by the server's own clock, because a demonstration may move the other one under
 * a job that is running; whether a job is due is measured by the clock of the application.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLeaseRepository {
    private final EntityManager database;
    private final Clock real = Clock.systemUTC();
    private final String holder = UUID.randomUUID().toString();

    protected JobLeaseRepository() {
        this(null);
    }

    @Inject
    JobLeaseRepository(EntityManager database) {
        this.database = database;
    }

    /** Takes the lease when the job is due and free. One statement decides, so of many nodes one gets it. */
    boolean take(String job, Duration every, Instant now) {
        Instant realNow = real.instant();
        String take = """
                update job_lease set holder = :holder, held_until = :until
                where name = :job and held_until <= :realNow
                  and (last_run is null or last_run <= :due or last_run > :now)""";
        int taken = database.createNativeQuery(take)
                .setParameter("holder", holder)
                .setParameter("until", realNow.plus(Tick.LEASE))
                .setParameter("job", job)
                .setParameter("realNow", realNow)
                .setParameter("due", now.minus(every))
                // a last run in the future was before the clock was set back
                .setParameter("now", now)
                .executeUpdate();
        return taken == 1 || unknown(job) && insert(job, realNow);
    }

    /** The job has run: the next time counts from its start. */
    void complete(String job, Instant start) {
        database.createNativeQuery("update job_lease set holder = null, held_until = :realNow, last_run = :start"
                        + " where name = :job and holder = :holder")
                .setParameter("realNow", real.instant())
                .setParameter("start", start)
                .setParameter("job", job)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** The job failed: it is due as before. */
    void release(String job) {
        database.createNativeQuery("update job_lease set holder = null, held_until = :realNow"
                        + " where name = :job and holder = :holder")
                .setParameter("realNow", real.instant())
                .setParameter("job", job)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    private boolean unknown(String job) {
        return database.createNativeQuery("select name from job_lease where name = :job")
                .setParameter("job", job)
                .getResultList()
                .isEmpty();
    }

    /** Of two nodes that meet a new job at once, the second waits for the first and then inserts nothing. */
    private boolean insert(String job, Instant realNow) {
        return database.createNativeQuery(
                                "insert ignore into job_lease (name, holder, held_until) values (:job, :holder, :until)")
                        .setParameter("job", job)
                        .setParameter("holder", holder)
                        .setParameter("until", realNow.plus(Tick.LEASE))
                        .executeUpdate()
                == 1;
    }
}
