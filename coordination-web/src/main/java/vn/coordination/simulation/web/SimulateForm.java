package vn.coordination.simulation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.simulation.Simulate;

/** What is to be tried, as typed: some values, and one more in the making. */
public class SimulateForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 3;

    private final Map<ParameterKey, Limit> values = new LinkedHashMap<>();
    private ParameterKey key;
    private String amount;
    private ParameterUnit unit;
    private LocalDate since;
    private LocalDate until;

    SimulateForm(Map<ParameterKey, Limit> values, LocalDate today) {
        this.values.putAll(values);
        this.until = today;
        this.since = today.minusMonths(USUAL_MONTHS);
    }

    /** False when the amount is none of the unit, or the number is not counted in it. */
    boolean add() {
        try {
            Limit limit = new Limit(amount.strip(), unit == null ? first() : unit);
            if (!key.units().contains(limit.unit())) {
                return false;
            }
            values.put(key, limit);
            amount = null;
            return true;
        } catch (IllegalArgumentException notOfTheUnit) {
            return false;
        }
    }

    private ParameterUnit first() {
        return key.units().iterator().next();
    }

    void remove(ParameterKey tried) {
        values.remove(tried);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isInOrder() {
        return !until.isBefore(since);
    }

    Simulate command() {
        return new Simulate(since, until, new EnumMap<>(values));
    }

    List<TriedValue> tried(Locale locale) {
        List<TriedValue> tried = new ArrayList<>();
        values.forEach((number, value) -> tried.add(TriedValue.of(number, value, locale)));
        return tried;
    }

    Map<ParameterKey, Limit> values() {
        return values;
    }

    public ParameterKey getKey() {
        return key;
    }

    public void setKey(ParameterKey key) {
        this.key = key;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public ParameterUnit getUnit() {
        return unit;
    }

    public void setUnit(ParameterUnit unit) {
        this.unit = unit;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
