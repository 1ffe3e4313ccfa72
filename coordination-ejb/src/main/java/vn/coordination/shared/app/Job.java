package vn.coordination.shared.app;

import java.time.Duration;

/**
 * Work that recurs. {@link Tick} runs each CDI bean of this type as the system actor, on one node at a time. A run that
 * was missed while the server stood still is made up for, once.
 */
public interface Job {
    /** Stable name, at most 64 letters; the lease and the last run are kept under it. */
    String name();

    /** The time from one run to the next, by the injected clock; at least a minute. */
    Duration every();

    /**
     * Does what is due now by calling services, each call in its own transaction; there is none here. Must bear being
     * run twice, and must end within {@link Tick#LEASE}: what does not fit waits for the next run.
     */
    void run();
}
