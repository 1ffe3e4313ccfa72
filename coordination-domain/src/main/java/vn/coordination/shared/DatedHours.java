package vn.coordination.shared;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The office hours of a working day, from a date on until the next ones begin.
 *
 * @param from null = from the beginning
 */
public record DatedHours(LocalDate from, List<OfficeHours> hours) {
    public DatedHours {
        hours = hours.stream().sorted(Comparator.comparing(OfficeHours::from)).toList();
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("a working day needs office hours");
        }
    }

    Duration wholeDay() {
        return hours.stream().map(OfficeHours::length).reduce(Duration.ZERO, Duration::plus);
    }

    boolean startedBy(LocalDate date) {
        return from == null || !from.isAfter(date);
    }
}
