package vn.coordination.shared.app;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.time.Duration;

/** The one scheduler: once a minute on each node, it runs the jobs that are due and that no other node is running. */
@Singleton
@Startup
public class Tick {
    /** For how long a node has a job to itself; a node that died gives it up after that. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /** Runs all jobs that are due, now, and returns when they have ended. */
    public void runNow() {
        throw new UnsupportedOperationException("being written");
    }
}
