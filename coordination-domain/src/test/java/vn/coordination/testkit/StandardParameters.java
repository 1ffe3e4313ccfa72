package vn.coordination.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;

/** The catalogue's values, written down a second time; a test of the services compares them with the migrations. */
public final class StandardParameters {
    private final Map<ParameterKey, String> values = new EnumMap<>(ParameterKey.class);
    private LocalDate asOf = LocalDate.of(2026, 11, 26);

    private StandardParameters() {
        values.put(ParameterKey.SC_01_DRAFTS_DUE, "THURSDAY 11:00");
        values.put(ParameterKey.SC_02_CONSOLIDATION_DUE, "THURSDAY 16:30");
        values.put(ParameterKey.SC_03_CONFIRMATION_DUE, "FRIDAY 15:00");
        values.put(ParameterKey.SC_03_RECONFIRMATION, "4");
        values.put(ParameterKey.SC_05_TRAVEL_SAME_BUILDING, "0");
        values.put(ParameterKey.SC_05_TRAVEL_SAME_SITES, "30");
        values.put(ParameterKey.SC_05_TRAVEL_ELSEWHERE, "60");
        values.put(ParameterKey.SC_09_PROPOSAL, "4");
        values.put(ParameterKey.SC_10_DEPUTY_CHIEFS, "4");
        values.put(ParameterKey.SC_10_CHIEFS, "1");
        values.put(ParameterKey.SC_11_URGENT, "24");
        values.put(ParameterKey.SC_11_READ, "8");
        values.put(ParameterKey.SC_11_READ_URGENT, "4");
        values.put(ParameterKey.FL_02_SET_UP, "15");
        values.put(ParameterKey.SS_05_PASSWORD_LENGTH, "8");
        values.put(ParameterKey.SS_05_FAILURES, "5");
        values.put(ParameterKey.SS_05_LOCK, "12");
        values.put(ParameterKey.SS_05_UNUSED, "45");
    }

    public static Parameters standardParameters() {
        return aSnapshot().build();
    }

    public static StandardParameters aSnapshot() {
        return new StandardParameters();
    }

    public StandardParameters with(ParameterKey key, String value) {
        values.put(key, value);
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

    public Map<ParameterKey, String> values() {
        return Map.copyOf(values);
    }

    public Parameters build() {
        return new Parameters(asOf, values);
    }
}
