package vn.coordination.conference.delegate.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.conference.delegate.AttendanceAct;

/**
 * An entry about somebody's attendance.
 *
 * @param by name of who wrote it down
 * @param undone it was a mistake
 */
public record AttendanceRow(
        long id, String delegate, AttendanceAct act, Instant at, Instant noted, String by, boolean undone)
        implements Serializable {

    /** It was written down some time after it had happened. */
    public boolean later() {
        return noted.isAfter(at.plusSeconds(60));
    }
}
