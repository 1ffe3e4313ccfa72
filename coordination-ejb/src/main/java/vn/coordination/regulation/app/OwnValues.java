package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.coordination.regulation.ParameterValue;
import vn.coordination.regulation.ValueEntered;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/** Sets the coordination regulation's own numbers, for the feature that has had its version signed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnValues {
    private final ParameterRepository values;
    private final Event<ValueEntered> entered;

    protected OwnValues() {
        this(null, null);
    }

    @Inject
    OwnValues(ParameterRepository values, Event<ValueEntered> entered) {
        this.values = values;
        this.entered = entered;
    }

    /** From the date on the limit holds; a number that has it already keeps the version that set it. */
    public void set(ParameterKey key, Limit limit, LocalDate since, long regulationVersion) {
        ParameterValue last = values.lockedLast(key);
        if (last.limit().equals(limit)) {
            return;
        }
        last.giveWayOn(since);
        values.add(ParameterValue.ofVersion(key, limit, since, regulationVersion));
        entered.fire(new ValueEntered(key));
    }
}
