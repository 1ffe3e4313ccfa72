package vn.coordination.schedule;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** The hours of one day that something takes, local to the city. */
@Embeddable
public record DayHours(LocalDate day, LocalTime starts, LocalTime ends) implements Serializable {
    public static final Comparator<DayHours> IN_ORDER =
            Comparator.comparing(DayHours::day).thenComparing(DayHours::starts);

    public DayHours {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("ends before it starts: " + starts + " " + ends);
        }
    }

    public Instant beginning() {
        return span().start();
    }

    public Instant end() {
        return span().end();
    }

    public TimeSlot span() {
        return new TimeSlot(
                day.atTime(starts).atZone(City.ZONE).toInstant(),
                day.atTime(ends).atZone(City.ZONE).toInstant());
    }
}
