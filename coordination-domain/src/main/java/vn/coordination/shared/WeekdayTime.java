package vn.coordination.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;

/** A clock time on a weekday, such as {@code THURSDAY 11:00}, in the city's zone. */
public record WeekdayTime(DayOfWeek day, LocalTime time) {

    public static WeekdayTime parse(String text) {
        String[] parts = text.trim().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a weekday and a time: " + text);
        }
        return new WeekdayTime(DayOfWeek.valueOf(parts[0].toUpperCase(Locale.ROOT)), LocalTime.parse(parts[1]));
    }

    public Instant in(IsoWeek week) {
        return week.monday()
                .plusDays(day.getValue() - 1L)
                .atTime(time)
                .atZone(City.ZONE)
                .toInstant();
    }
}
