package vn.coordination.conference.point;

import java.time.Instant;
import vn.coordination.organisation.Text;

/**
 * Who does something at a point, when, and why.
 *
 * @param cause or remark; may be empty
 * @param end when the conference was over; null while it is not
 */
public record PointConduct(long person, Instant at, String cause, Instant end) {
    public PointConduct {
        cause = Text.optional(cause);
    }

    /** Until when an interruption costs the conference anything. */
    Instant until() {
        return end != null && end.isBefore(at) ? end : at;
    }
}
