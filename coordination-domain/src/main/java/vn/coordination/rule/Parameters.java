package vn.coordination.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.shared.WeekdayTime;

/** The values in force on one date. Complete: a missing value is found when the snapshot is made, not when it is read. */
public final class Parameters {
    private final LocalDate asOf;
    private final Map<ParameterKey, String> values;
    private final Map<ParameterKey, String> read = new ConcurrentHashMap<>();

    public Parameters(LocalDate asOf, Map<ParameterKey, String> values) {
        List<ParameterKey> missing = Arrays.stream(ParameterKey.values())
                .filter(key -> !values.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingParameter(asOf, missing);
        }
        this.asOf = asOf;
        this.values = new EnumMap<>(values);
    }

    /** The same values, with a record of those that are looked at. */
    Parameters reading() {
        return new Parameters(asOf, values);
    }

    Map<ParameterKey, String> asRead() {
        return Map.copyOf(read);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int count(ParameterKey key) {
        return Integer.parseInt(value(key, ParameterUnit.COUNT));
    }

    public int workingDays(ParameterKey key) {
        return Integer.parseInt(value(key, ParameterUnit.WORKING_DAYS));
    }

    public int calendarDays(ParameterKey key) {
        return Integer.parseInt(value(key, ParameterUnit.CALENDAR_DAYS));
    }

    public Duration workingHours(ParameterKey key) {
        return Duration.ofHours(Long.parseLong(value(key, ParameterUnit.WORKING_HOURS)));
    }

    public Duration hours(ParameterKey key) {
        return Duration.ofHours(Long.parseLong(value(key, ParameterUnit.HOURS)));
    }

    public Duration minutes(ParameterKey key) {
        return Duration.ofMinutes(Long.parseLong(value(key, ParameterUnit.MINUTES)));
    }

    public WeekdayTime weekdayTime(ParameterKey key) {
        return WeekdayTime.parse(value(key, ParameterUnit.WEEKDAY_TIME));
    }

    private String value(ParameterKey key, ParameterUnit unit) {
        if (key.unit() != unit) {
            throw new IllegalArgumentException(key + " is counted in " + key.unit() + ", not in " + unit);
        }
        String value = values.get(key);
        read.put(key, value);
        return value;
    }
}
