package vn.coordination.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;

/** The values of {@link Limits} in force in November 2026, and what a test changes of them. */
public final class StandardParameters {
    private final Map<ParameterKey, Limit> values = new EnumMap<>(ParameterKey.class);
    private LocalDate asOf = LocalDate.of(2026, 11, 26);

    private StandardParameters() {
        Limits.all().stream().filter(row -> row.isInForce(asOf)).forEach(row -> values.put(row.key(), row.value()));
    }

    public static Parameters standardParameters() {
        return aSnapshot().build();
    }

    public static StandardParameters aSnapshot() {
        return new StandardParameters();
    }

    /** Another value in the unit it is counted in. */
    public StandardParameters with(ParameterKey key, String amount) {
        values.put(key, new Limit(amount, values.get(key).unit()));
        return this;
    }

    public StandardParameters without(ParameterKey key) {
        values.remove(key);
        return this;
    }

    public StandardParameters asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    public Map<ParameterKey, Limit> values() {
        return Map.copyOf(values);
    }

    public Parameters build() {
        return new Parameters(asOf, values);
    }
}
