package vn.coordination.schedule;

import java.util.Optional;

/** What SC-12 looks at, whether an event is to be placed or to take the place of another. */
public interface UnscheduledFacts {
    boolean unscheduled();

    /** The event comes after its week was put together. */
    boolean consolidated();

    /** Rank of the slot whose place it would take; empty when it is only to be placed. */
    Optional<Precedence> displaced();
}
