package vn.coordination.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** The dates the tests live on. The week under test is 2026-W49, prepared in the week before. */
public final class Moments {
    public static final IsoWeek WEEK = IsoWeek.parse("2026-W49");
    public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    /** Thursday 26 November 2026, 10:00: an hour before the drafts are due. */
    public static final Instant NOW = at("2026-11-26 10:00");

    private Moments() {}

    public static Clock fixedClock() {
        return Clock.fixed(NOW, City.ZONE);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** {@code "2026-12-01 08:00"} as a clock in the city shows it. */
    public static Instant at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime.replace(' ', 'T'))
                .atZone(City.ZONE)
                .toInstant();
    }

    /** {@code span("2026-12-01", "08:00", "10:00")}. */
    public static TimeSlot span(String date, String from, String to) {
        return span(LocalDate.parse(date), from, to);
    }

    static TimeSlot span(LocalDate date, String from, String to) {
        return new TimeSlot(
                date.atTime(LocalTime.parse(from)).atZone(City.ZONE).toInstant(),
                date.atTime(LocalTime.parse(to)).atZone(City.ZONE).toInstant());
    }
}
