package vn.coordination.conference.app;

import java.time.Instant;
import java.util.Optional;

/**
 * The points of a conference in figures; those that were given up are in none of them.
 *
 * @param incomplete lack what OC-04 asks for
 * @param uncounted took part and have given no head count
 * @param live seen and heard now
 * @param heads the sum of the signed head counts of those that took part
 * @param lastTest of the points that have passed theirs
 */
public record PointTotals(
        int all,
        int incomplete,
        int untested,
        int unconnected,
        int uncounted,
        int live,
        int heads,
        Optional<Instant> lastTest,
        Optional<Instant> lastCount) {
    public static final PointTotals NONE = new PointTotals(0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty());

    /** When the last point had passed; empty while one has not. */
    Optional<Instant> tested() {
        return all > 0 && untested == 0 ? lastTest : Optional.empty();
    }

    /** When the last head count was signed; empty while one is missing. */
    Optional<Instant> counted() {
        return all > 0 && uncounted == 0 ? lastCount : Optional.empty();
    }
}
