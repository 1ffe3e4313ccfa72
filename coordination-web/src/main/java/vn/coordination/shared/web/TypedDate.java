package vn.coordination.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a date as people type it: 26/1, 26/01/26, 26-1-2026, 2026-01-26. */
final class TypedDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /** Without a year the date nearest to today is meant: 5/1 typed in November is next January. */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.replaceAll("\\s+", "");
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher usual = DAY_FIRST.matcher(text);
        if (!usual.matches()) {
            return Optional.empty();
        }
        int day = number(usual, 1);
        int month = number(usual, 2);
        if (usual.group(3) == null) {
            return nearest(day, month, today);
        }
        int year = number(usual, 3);
        return date(year < 100 ? CENTURY + year : year, month, day);
    }

    private static Optional<LocalDate> nearest(int day, int month, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> date(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
