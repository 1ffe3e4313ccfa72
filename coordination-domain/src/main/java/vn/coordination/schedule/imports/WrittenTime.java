package vn.coordination.schedule.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.coordination.shared.IsoWeek;

/** Dates and clock times as people write them: 26/1, 26/01/2026, 2026-01-26; 8, 8h, 8h30, 8 giờ 30, 08:30. */
final class WrittenTime {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}))?");
    private static final Pattern CLOCK =
            Pattern.compile("(?iu)(\\d{1,2})(?:\\s*(?:[:.hg]|giờ)\\s*(?:(\\d{2})(?::\\d{2})?)?)?");

    private WrittenTime() {}

    /** A date without a year is read in the year of the week that gives it a day of that week, if any does. */
    static Optional<LocalDate> date(String text, IsoWeek week) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = DAY_FIRST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        if (last.group(3) != null) {
            return date(last.group(3), last.group(2), last.group(1));
        }
        Optional<LocalDate> begun = date(String.valueOf(week.monday().getYear()), last.group(2), last.group(1));
        Optional<LocalDate> ended = date(String.valueOf(week.sunday().getYear()), last.group(2), last.group(1));
        return begun.filter(week::contains).or(() -> ended);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> clock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
