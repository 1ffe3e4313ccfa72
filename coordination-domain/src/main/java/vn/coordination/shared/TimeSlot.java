package vn.coordination.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A half-open span of time: the start belongs to it, the end does not, so touching spans do not overlap. */
public record TimeSlot(Instant start, Instant end) implements Serializable {
    public TimeSlot {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a span must end after it starts: " + start + " – " + end);
        }
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** This span with a buffer of the given length at both sides. */
    public TimeSlot widened(Duration buffer) {
        return new TimeSlot(start.minus(buffer), end.plus(buffer));
    }

    /** This span moved so that it begins at the given instant; the length stays. */
    public TimeSlot startingAt(Instant newStart) {
        return new TimeSlot(newStart, newStart.plus(length()));
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
