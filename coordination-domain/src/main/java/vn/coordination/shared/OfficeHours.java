package vn.coordination.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** One half of a working day, e.g. 08:00–12:00; read in the city's zone. */
public record OfficeHours(LocalTime from, LocalTime to) {
    public OfficeHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("office hours must end after they begin: " + from + "–" + to);
        }
    }

    HalfDayOff.Half half() {
        return from.isBefore(LocalTime.NOON) ? HalfDayOff.Half.MORNING : HalfDayOff.Half.AFTERNOON;
    }

    public Instant opens(LocalDate day) {
        return from.atDate(day).atZone(City.ZONE).toInstant();
    }

    public Instant closes(LocalDate day) {
        return to.atDate(day).atZone(City.ZONE).toInstant();
    }

    Duration length() {
        return Duration.between(from, to);
    }

    Duration within(LocalDate day, Instant from, Instant to) {
        Instant begin = from.isAfter(opens(day)) ? from : opens(day);
        Instant end = to.isBefore(closes(day)) ? to : closes(day);
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
