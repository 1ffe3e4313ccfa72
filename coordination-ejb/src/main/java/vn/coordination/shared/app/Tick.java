package vn.coordination.shared.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one scheduler: at short intervals on each node, a minute unless configured otherwise, it runs the jobs that are due
 * and that no other node is running. The timer itself is not stored anywhere: what is stored is when each job last ran, so
 * a stop is made up for.
 */
@Singleton
@Startup
@RunAs("SYSTEM")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tick {
    /** For how long a node has a job to itself; a node that died gives it up after that. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /** By so much a tick may come early: else a job of every minute would be left to the next tick for a millisecond. */
    private static final Duration EARLY = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(Tick.class.getName());

    private final Instance<Job> jobs;
    private final JobLeaseRepository leases;
    private final Clock clock;
    private final TickSettings settings;
    private final ReentrantLock running = new ReentrantLock();

    @Resource
    private TimerService timers;

    protected Tick() {
        this(null, null, null, null);
    }

    @Inject
    Tick(@Any Instance<Job> jobs, JobLeaseRepository leases, Clock clock, TickSettings settings) {
        this.jobs = jobs;
        this.leases = leases;
        this.clock = clock;
        this.settings = settings;
    }

    @PostConstruct
    void windUp() {
        long period = settings.period().toMillis();
        timers.createIntervalTimer(period, period, new TimerConfig(null, false));
    }

    /** A tick for which the node is still busy with the last one is left out. */
    @Timeout
    void tick() {
        if (running.tryLock()) {
            try {
                jobs.forEach(this::runIfDue);
            } finally {
                running.unlock();
            }
        }
    }

    /** Runs all jobs that are due, now, and returns when they have ended. */
    public void runNow() {
        running.lock();
        try {
            jobs.forEach(this::runIfDue);
        } finally {
            running.unlock();
        }
    }

    /** A demonstration shows at once what the new hour brings. */
    public void clockMoved(@Observes ClockMoved moved) {
        runNow();
    }

    private void runIfDue(Job job) {
        try {
            Instant now = clock.instant();
            if (leases.take(job.name(), job.every().minus(EARLY), now)) {
                run(job, now);
            }
        } catch (RuntimeException e) {
            // neither the other jobs nor the next tick may suffer
            LOG.log(Level.ERROR, "job {0} failed: {1}", job.name(), LoggedFailure.describe(e));
        }
    }

    private void run(Job job, Instant start) {
        boolean done = false;
        try {
            job.run();
            done = true;
        } finally {
            if (done) {
                leases.complete(job.name(), start);
            } else {
                leases.release(job.name());
            }
        }
    }
}
