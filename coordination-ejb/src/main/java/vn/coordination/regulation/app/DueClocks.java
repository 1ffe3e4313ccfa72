package vn.coordination.regulation.app;

import java.time.Instant;
import java.util.List;
import vn.coordination.regulation.Deadline;

/**
 * Clocks for which a step is to be taken, out of one portion of those that climb.
 *
 * @param next where the portion after it begins; null = there is none
 */
public record DueClocks(List<Long> ids, Place next) {

    /** Behind a clock, in the order in which they are due. */
    public record Place(Instant due, long id) {
        public static final Place FIRST = new Place(Instant.EPOCH, 0);

        static Place after(Deadline deadline) {
            return new Place(deadline.due(), deadline.id());
        }
    }
}
