package vn.coordination.petition.inbox.app;

import java.util.EnumSet;
import java.util.Set;
import vn.coordination.petition.PetitionState;

/** What waits for the same kind of hand in an office. */
public enum Queue {
    /** To be numbered or given to an officer. */
    NEW(PetitionState.RECEIVED, PetitionState.REGISTERED),
    SCREENING(PetitionState.SCREENING, PetitionState.CLASSIFIED, PetitionState.INELIGIBLE),
    DUPLICATES(PetitionState.DUPLICATE_CHECK),
    /** Waits for what becomes of it. */
    ROUTING(PetitionState.ROUTING, PetitionState.REOPENED),
    /** Offered to another office, or by another to this one. */
    ON_THE_WAY(PetitionState.TRANSFERRED),
    CASES(
            PetitionState.ACCEPTED,
            PetitionState.VERIFYING,
            PetitionState.SUSPENDED,
            PetitionState.DIALOGUE,
            PetitionState.DECIDED,
            PetitionState.CONCLUDED,
            PetitionState.ENFORCING),
    /** With a body outside that has not answered. */
    OUT(PetitionState.FORWARDED),
    /** Has its outcome: to be told, returned and closed. */
    TO_CLOSE(
            PetitionState.SPLIT,
            PetitionState.MERGED,
            PetitionState.REFUSED,
            PetitionState.GUIDED,
            PetitionState.RETURNED,
            PetitionState.ORDERED,
            PetitionState.FILED,
            PetitionState.ANSWERED,
            PetitionState.SECOND_LEVEL,
            PetitionState.WITHDRAWN),
    CLOSED(PetitionState.CLOSED, PetitionState.ARCHIVED);

    private final Set<PetitionState> states;

    Queue(PetitionState first, PetitionState... more) {
        this.states = EnumSet.of(first, more);
    }

    public Set<PetitionState> states() {
        return EnumSet.copyOf(states);
    }

    public static Queue of(PetitionState state) {
        for (Queue queue : values()) {
            if (queue.states.contains(state)) {
                return queue;
            }
        }
        throw new IllegalArgumentException("in no queue: " + state);
    }
}
