package vn.coordination.conference.point.app;

import java.util.Objects;
import vn.coordination.conference.point.Venue;

/**
 * A point that takes part in a conference.
 *
 * @param code of the register; a new one is entered there
 * @param venue null = as the register has it
 * @param expected delegates
 * @param central the hall itself
 */
public record ExpectPoint(String code, Venue venue, int expected, boolean central) {
    public ExpectPoint {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw new IllegalArgumentException("a point has a code");
        }
    }
}
