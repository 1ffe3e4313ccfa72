package vn.coordination.regulation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.regulation.app.EnterValue;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.web.Messages;

/** A new value as typed. */
public class ValueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ParameterKey key;
    private final int seen;
    private String amount;
    private ParameterUnit unit;
    private LocalDate since;
    private String citation;

    ValueForm(ParameterKey key, ParameterUnit unit, int seen) {
        this.key = key;
        this.unit = unit;
        this.seen = seen;
    }

    /** Nothing when the amount is none of the unit, which is then said at its field. */
    Optional<EnterValue> command() {
        try {
            return Optional.of(new EnterValue(key, TypedLimit.read(amount, unit), since, citation, seen));
        } catch (IllegalArgumentException notOfTheUnit) {
            Messages.refuseAt("amount", Messages.error("parameter.amount.wrong"));
            return Optional.empty();
        }
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

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }
}
