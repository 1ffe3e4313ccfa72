package vn.coordination.rule;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.MonthDay;
import java.util.Objects;
import vn.coordination.shared.WeekdayTime;

/** A value of the regulation with the unit it is counted in; written {@code 7 WORKING_DAYS}. */
public record Limit(String amount, ParameterUnit unit) implements Serializable {
    private static final String GAP = " ";

    /** @throws IllegalArgumentException when the amount is none of the unit */
    public Limit {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit").read(amount);
    }

    public static Limit of(long amount, ParameterUnit unit) {
        return new Limit(Long.toString(amount), unit);
    }

    /** @param text amount and unit, the unit last */
    public static Limit parse(String text) {
        int gap = text.lastIndexOf(GAP);
        if (gap < 0) {
            throw new IllegalArgumentException("not an amount and a unit: " + text);
        }
        return new Limit(text.substring(0, gap), ParameterUnit.valueOf(text.substring(gap + GAP.length())));
    }

    /** How many of the unit. */
    public int number() {
        return read(Integer.class);
    }

    /** The time by the clock, or by the clock of the office hours, that the unit counts. */
    public Duration length() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(number());
            case HOURS, WORKING_HOURS -> Duration.ofHours(number());
            default -> throw new IllegalStateException("not a length of time: " + this);
        };
    }

    /** The least whole number that is this part of a whole: two thirds of 10 are 7. */
    public int partOf(int whole) {
        String[] parts = read(String.class).split("/");
        int numerator = Integer.parseInt(parts[0]);
        int denominator = Integer.parseInt(parts[1]);
        return (whole * numerator + denominator - 1) / denominator;
    }

    public WeekdayTime weekdayTime() {
        return read(WeekdayTime.class);
    }

    public DayOfWeek weekday() {
        return read(DayOfWeek.class);
    }

    public MonthDay dayOfYear() {
        return read(MonthDay.class);
    }

    private <T> T read(Class<T> type) {
        Object read = unit.read(amount);
        if (!type.isInstance(read)) {
            throw new IllegalStateException("not read as " + type.getSimpleName() + ": " + this);
        }
        return type.cast(read);
    }

    @Override
    public String toString() {
        return amount + GAP + unit;
    }
}
