package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Escalation;
import vn.coordination.regulation.Light;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;

/** The common ladder with the values of a clock's due date, and the light that shows where a clock stands. */
@ApplicationScoped
class Ladders {
    private final RuleBook book;
    private final Clock clock;

    protected Ladders() {
        this(null, null);
    }

    @Inject
    Ladders(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    Escalation of(Deadline deadline) {
        return asOf(deadline.due() == null ? deadline.started() : deadline.due());
    }

    Light light(Deadline deadline) {
        return of(deadline).light(deadline, clock.instant(), book.calendar());
    }

    /** The latest due date that can be near now. */
    Instant horizon() {
        Instant now = clock.instant();
        return book.calendar().plusWorkingTime(now, asOf(now).near());
    }

    WorkingCalendar calendar() {
        return book.calendar();
    }

    private Escalation asOf(Instant instant) {
        Parameters values = book.parametersAsOf(instant.atZone(City.ZONE).toLocalDate());
        return new Escalation(
                values.workingHours(ParameterKey.CM_07_NEAR),
                values.count(ParameterKey.CM_07_NEAR_SHARE),
                values.workingDays(ParameterKey.CM_07_DEPUTY_CHIEF),
                values.workingDays(ParameterKey.CM_07_CHIEFS));
    }
}
