package vn.coordination.breach.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.coordination.shared.City;

/** A month of the address, such as {@code 2026-11}; what is none means this month. */
public record Month(YearMonth value) implements Serializable {
    private static final int OFFERED = 24;

    static Month of(String typed, LocalDate today) {
        try {
            return new Month(typed == null || typed.isBlank() ? YearMonth.from(today) : YearMonth.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return new Month(YearMonth.from(today));
        }
    }

    /** The months to choose from, the newest first: those of two years, and the one that is shown. */
    static List<Month> offered(LocalDate today, Month shown) {
        YearMonth latest = YearMonth.from(today);
        Stream<YearMonth> recent = IntStream.range(0, OFFERED).mapToObj(latest::minusMonths);
        return Stream.concat(recent, Stream.of(shown.value))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Month::new)
                .toList();
    }

    public String before() {
        return value.minusMonths(1).toString();
    }

    public String after() {
        return value.plusMonths(1).toString();
    }

    /** Whether that moment lies in it, in the city. */
    boolean holds(Instant moment) {
        return YearMonth.from(moment.atZone(City.ZONE)).equals(value);
    }

    /** As all three languages write it. */
    public String words() {
        return "%02d/%d".formatted(value.getMonthValue(), value.getYear());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
