package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.WorkingCalendar;

/** The cut-offs of a week; all lie in the week before it (SC-01, SC-02, SC-03). */
@ApplicationScoped
public class WeekClock {
    private RuleBook book;
    private Clock clock;

    protected WeekClock() {}

    @Inject
    WeekClock(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public Instant draftsDue(IsoWeek week) {
        return parameters().weekdayTime(ParameterKey.SC_01_DRAFTS_DUE).in(week.previous());
    }

    public Instant consolidationDue(IsoWeek week) {
        return parameters().weekdayTime(ParameterKey.SC_02_CONSOLIDATION_DUE).in(week.previous());
    }

    public Instant regularConfirmationDue(IsoWeek week) {
        return parameters().weekdayTime(ParameterKey.SC_03_CONFIRMATION_DUE).in(week.previous());
    }

    /** The regular cut-off, or what an office is given in any case when the week is consolidated after it. */
    public Instant confirmationDue(IsoWeek week) {
        Instant regular =
                parameters().weekdayTime(ParameterKey.SC_03_CONFIRMATION_DUE).in(week.previous());
        return regular.isAfter(clock.instant()) ? regular : reconfirmationDue();
    }

    /** When an office has to speak again after a change voided its word. */
    Instant reconfirmationDue() {
        return book.calendar()
                .plusWorkingTime(clock.instant(), parameters().workingHours(ParameterKey.SC_03_RECONFIRMATION));
    }

    Instant now() {
        return clock.instant();
    }

    public WorkingCalendar calendar() {
        return book.calendar();
    }

    private Parameters parameters() {
        return book.parametersAsOf(clock.instant().atZone(City.ZONE).toLocalDate());
    }
}
