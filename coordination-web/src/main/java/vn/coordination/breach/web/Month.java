package vn.coordination.breach.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import vn.coordination.shared.City;

/** A month of the address, such as {@code 2026-11}; what is none means this month. */
public record Month(YearMonth value) implements Serializable {
    static Month of(String typed, LocalDate today) {
        try {
            return new Month(typed == null || typed.isBlank() ? YearMonth.from(today) : YearMonth.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return new Month(YearMonth.from(today));
        }
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
