package vn.coordination.conference.point.app;

import vn.coordination.conference.point.Venue;
import vn.coordination.organisation.Text;

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
        code = Text.required(code, "code");
    }
}
