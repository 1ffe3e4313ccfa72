package vn.coordination.regulation.app;

import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Light;

/** Which running clocks a list shows. */
public enum DeadlineFilter {
    /** All of one's own office. */
    OURS,
    LATE,
    NEAR,
    /** Those that name the reader. */
    MINE,
    /** What one's office waits for. */
    OTHERS;

    boolean shows(DeadlineRow row, boolean named, Scope scope) {
        boolean ours = row.office() == scope.office();
        return switch (this) {
            case OURS -> ours;
            case LATE -> ours && row.light().late();
            case NEAR -> ours && row.light() == Light.NEAR;
            case MINE -> named;
            case OTHERS -> !ours && waits(row.awaitedBy(), scope);
        };
    }

    private static boolean waits(Office awaitedBy, Scope scope) {
        return awaitedBy == scope.office();
    }
}
