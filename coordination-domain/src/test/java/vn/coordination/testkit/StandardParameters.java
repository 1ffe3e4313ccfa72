package vn.coordination.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;

/** The catalogue's values, written down a second time; a test of the services compares them with the migrations. */
public final class StandardParameters {
    private final Map<ParameterKey, Limit> values = new EnumMap<>(ParameterKey.class);
    private LocalDate asOf = LocalDate.of(2026, 11, 26);

    private StandardParameters() {
        put(ParameterKey.SC_01_DRAFTS_DUE, "THURSDAY 11:00 WEEKDAY_TIME");
        put(ParameterKey.SC_02_CONSOLIDATION_DUE, "THURSDAY 16:30 WEEKDAY_TIME");
        put(ParameterKey.SC_03_CONFIRMATION_DUE, "FRIDAY 15:00 WEEKDAY_TIME");
        put(ParameterKey.SC_03_RECONFIRMATION, "4 WORKING_HOURS");
        put(ParameterKey.SC_05_TRAVEL_SAME_BUILDING, "0 MINUTES");
        put(ParameterKey.SC_05_TRAVEL_SAME_SITES, "30 MINUTES");
        put(ParameterKey.SC_05_TRAVEL_ELSEWHERE, "60 MINUTES");
        put(ParameterKey.SC_09_PROPOSAL, "4 WORKING_HOURS");
        put(ParameterKey.SC_10_DEPUTY_CHIEFS, "4 WORKING_HOURS");
        put(ParameterKey.SC_10_CHIEFS, "1 WORKING_DAYS");
        put(ParameterKey.SC_11_URGENT, "24 HOURS");
        put(ParameterKey.SC_11_READ, "8 WORKING_HOURS");
        put(ParameterKey.SC_11_READ_URGENT, "4 WORKING_HOURS");
        put(ParameterKey.FL_02_SET_UP, "15 MINUTES");
        put(ParameterKey.SS_05_PASSWORD_LENGTH, "8 COUNT");
        put(ParameterKey.SS_05_FAILURES, "5 COUNT");
        put(ParameterKey.SS_05_LOCK, "12 HOURS");
        put(ParameterKey.SS_05_UNUSED, "45 CALENDAR_DAYS");
    }

    private void put(ParameterKey key, String limit) {
        values.put(key, Limit.parse(limit));
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
