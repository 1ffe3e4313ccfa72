package vn.coordination.simulation;

import java.time.LocalDate;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * Try other values on what was judged in a period.
 *
 * @param since first day
 * @param until last day
 * @param values the numbers that would be others, throughout the period
 */
public record Simulate(LocalDate since, LocalDate until, Map<ParameterKey, Limit> values) {
    public Simulate {
        values = Map.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value is changed");
        }
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
        values.forEach((key, limit) -> {
            if (!key.units().contains(limit.unit())) {
                throw new IllegalArgumentException(key + " is not counted in " + limit.unit());
            }
        });
    }
}
