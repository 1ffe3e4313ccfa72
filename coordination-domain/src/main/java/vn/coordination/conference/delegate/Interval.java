package vn.coordination.conference.delegate;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A time during which a delegate was there.
 *
 * @param left null while he is still there
 */
public record Interval(Instant came, Instant left) implements Serializable {

    /** Read from all that is written down about one delegate; what was undone does not count. */
    public static List<Interval> of(List<AttendanceEvent> events) {
        Set<Long> undone =
                events.stream().flatMap(event -> event.undoes().stream()).collect(Collectors.toSet());
        List<Interval> intervals = new ArrayList<>();
        Instant since = null;
        for (AttendanceEvent event : counting(events, undone)) {
            if (event.act() == AttendanceAct.CAME) {
                since = since == null ? event.at() : since;
            } else if (since != null) {
                intervals.add(new Interval(since, event.at()));
                since = null;
            }
        }
        if (since != null) {
            intervals.add(new Interval(since, null));
        }
        return List.copyOf(intervals);
    }

    private static List<AttendanceEvent> counting(List<AttendanceEvent> events, Set<Long> undone) {
        return events.stream()
                .filter(event -> event.act().atTheDoor() && !undone.contains(event.id()))
                .sorted(Comparator.comparing(AttendanceEvent::at).thenComparing(AttendanceEvent::id))
                .toList();
    }

    /** Who leaves at an instant is not there at it. */
    public boolean holds(Instant instant) {
        return !came.isAfter(instant) && (left == null || left.isAfter(instant));
    }
}
