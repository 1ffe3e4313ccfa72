package vn.coordination.schedule;

import java.util.List;

/**
 * Give a disputed claim to the clashing slot: its rival makes room of its own accord, or is made to by those on the rung.
 *
 * @param conflict id of the case
 * @param version the version of the case the user saw
 */
public record SettleConflict(long conflict, int version, String reason) {
    public static final int LONGEST_REASON = 1000;

    /** What is wrong with the reason of a decision, which everybody concerned may ask for. */
    public List<Problem> problemsOfDecision() {
        if (reason == null || reason.isBlank()) {
            return List.of(Problem.of("reason", "input.reason.empty"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(new Problem("reason", "input.tooLong", LONGEST_REASON))
                : List.of();
    }
}
