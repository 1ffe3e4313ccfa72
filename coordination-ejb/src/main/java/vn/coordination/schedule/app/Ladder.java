package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.Rung;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;

/** SC-10: how long a conflict may stay on each rung: working hours, or days, which end at midnight. */
@ApplicationScoped
class Ladder {
    private RuleBook book;

    protected Ladder() {}

    @Inject
    Ladder(RuleBook book) {
        this.book = book;
    }

    /** When the coordinators' time is over. */
    Instant firstDue(Instant opened) {
        return book.calendar()
                .plusWorkingTime(opened, parameters(opened).workingHours(ParameterKey.SC_10_DEPUTY_CHIEFS));
    }

    /** When the next rung's time is over, counted from the moment it is reached. */
    Instant dueAfter(Rung reached, Instant now) {
        return reached == Rung.DEPUTY_CHIEFS ? firstDue(now) : endOfDay(now);
    }

    /** Until when a slot that had to make room is found a new time, and its office has answered (SC-09). */
    Instant proposalDue(Instant displaced) {
        return book.calendar()
                .plusWorkingTime(displaced, parameters(displaced).workingHours(ParameterKey.SC_09_PROPOSAL));
    }

    private Instant endOfDay(Instant now) {
        WorkingCalendar calendar = book.calendar();
        LocalDate today = now.atZone(City.ZONE).toLocalDate();
        LocalDate day = calendar.plusWorkingDays(today, parameters(now).workingDays(ParameterKey.SC_10_CHIEFS));
        return day.plusDays(1).atStartOfDay(City.ZONE).toInstant();
    }

    private Parameters parameters(Instant now) {
        return book.parametersAsOf(now.atZone(City.ZONE).toLocalDate());
    }
}
