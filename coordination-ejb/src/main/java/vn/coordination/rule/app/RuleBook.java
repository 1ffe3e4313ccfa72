package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.coordination.rule.Parameters;
import vn.coordination.shared.WorkingCalendar;

/** The numbers and the calendar in force. */
@ApplicationScoped
public class RuleBook {
    public Parameters parametersAsOf(LocalDate date) {
        throw new UnsupportedOperationException("being written");
    }

    public WorkingCalendar calendar() {
        throw new UnsupportedOperationException("being written");
    }

    /** Forgets what was read; called after a change, other nodes follow within seconds. */
    public void refresh() {
        throw new UnsupportedOperationException("being written");
    }
}
