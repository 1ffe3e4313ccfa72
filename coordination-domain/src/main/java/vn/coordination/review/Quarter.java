package vn.coordination.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import vn.coordination.shared.City;

/** A quarter of a calendar year, written {@code 2026-Q4}. */
public record Quarter(int year, int number) implements Serializable {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("not a quarter: " + number);
        }
    }

    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    public static Quarter parse(String text) {
        String[] parts = text.split("-Q");
        return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public Instant opening() {
        return firstDay().atStartOfDay(City.ZONE).toInstant();
    }

    /** The quarter in which the day so many months before its beginning lies. */
    public Quarter minus(Period months) {
        return of(firstDay().minus(months));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
