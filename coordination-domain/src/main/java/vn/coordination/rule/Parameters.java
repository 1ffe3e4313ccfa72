package vn.coordination.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.shared.WeekdayTime;

/**
 * The values in force on one date. Complete: a missing value is found when the snapshot is made, not when it is read. A
 * number that the law introduced later is none that is missing; only who asks for it before its time is refused.
 */
public final class Parameters {
    private final LocalDate asOf;
    private final Map<ParameterKey, Limit> values;
    private final Set<ParameterKey> notYet;
    private final Map<ParameterKey, Limit> read = new ConcurrentHashMap<>();

    public Parameters(LocalDate asOf, Map<ParameterKey, Limit> values) {
        this(asOf, values, Set.of());
    }

    /** @param notYet numbers whose first value holds from a later date */
    public Parameters(LocalDate asOf, Map<ParameterKey, Limit> values, Set<ParameterKey> notYet) {
        List<ParameterKey> missing = Arrays.stream(ParameterKey.values())
                .filter(key -> !values.containsKey(key) && !notYet.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingParameter(asOf, missing);
        }
        this.asOf = asOf;
        this.values = new EnumMap<>(values);
        this.notYet = Set.copyOf(notYet);
    }

    /** Shares the values, which nobody changes and which are known to be complete. */
    private Parameters(Parameters complete) {
        this.asOf = complete.asOf;
        this.values = complete.values;
        this.notYet = complete.notYet;
    }

    /** The same values but for those given, as they stood in a record or would stand after a change. */
    public Parameters with(Map<ParameterKey, Limit> others) {
        Map<ParameterKey, Limit> replaced = new EnumMap<>(values);
        replaced.putAll(others);
        return new Parameters(asOf, replaced, notYet);
    }

    /** The same values, with a record of those that are looked at. */
    Parameters reading() {
        return new Parameters(this);
    }

    Map<ParameterKey, Limit> asRead() {
        return Map.copyOf(read);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The value with the unit it has on this date. */
    public Limit limit(ParameterKey key) {
        Limit value = values.get(key);
        if (value == null) {
            throw new MissingParameter(asOf, List.of(key));
        }
        read.put(key, value);
        return value;
    }

    public int count(ParameterKey key) {
        return value(key, ParameterUnit.COUNT).number();
    }

    public int workingDays(ParameterKey key) {
        return value(key, ParameterUnit.WORKING_DAYS).number();
    }

    public int calendarDays(ParameterKey key) {
        return value(key, ParameterUnit.CALENDAR_DAYS).number();
    }

    public Duration workingHours(ParameterKey key) {
        return value(key, ParameterUnit.WORKING_HOURS).length();
    }

    public Duration hours(ParameterKey key) {
        return value(key, ParameterUnit.HOURS).length();
    }

    public Duration minutes(ParameterKey key) {
        return value(key, ParameterUnit.MINUTES).length();
    }

    public Period months(ParameterKey key) {
        return Period.ofMonths(value(key, ParameterUnit.MONTHS).number());
    }

    /** The least whole number that is the given part of a whole. */
    public int partOf(int whole, ParameterKey key) {
        return value(key, ParameterUnit.FRACTION).partOf(whole);
    }

    public WeekdayTime weekdayTime(ParameterKey key) {
        return value(key, ParameterUnit.WEEKDAY_TIME).weekdayTime();
    }

    private Limit value(ParameterKey key, ParameterUnit unit) {
        Limit value = limit(key);
        if (value.unit() != unit) {
            throw new IllegalArgumentException(key + " is counted in " + value.unit() + ", not in " + unit);
        }
        return value;
    }
}
