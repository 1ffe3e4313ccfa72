package vn.coordination.simulation.app;

import java.util.Set;

/** What a replay says of one judgement. */
sealed interface Verdict {
    /**
     * Judged anew twice: with the values as recorded, and with the changed ones.
     *
     * @param otherwise whether today's rules decide otherwise than recorded even without the change
     */
    record Decided(
            Set<String> before, Set<String> after, boolean refusedBefore, boolean refusedAfter, boolean otherwise)
            implements Verdict {
        boolean flipped() {
            return !before.equals(after);
        }
    }

    /** @param lacks the fact that the record does not hold */
    record Undecidable(String lacks) implements Verdict {}

    /** A breach that was found outside of a rule set: no value decides it. */
    record Single() implements Verdict {}
}
