package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.City;

/** Whether an order comes in time, counted in working days back from its day (FL-03). */
@ApplicationScoped
class OrderDays {
    private final RuleBook book;
    private final Clock clock;

    protected OrderDays() {
        this(null, null);
    }

    @Inject
    OrderDays(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }

    /** The last day on which something for these hours is ordered in time. */
    LocalDate last(DayHours hours) {
        int days =
                book.parametersAsOf(today()).limit(ParameterKey.FL_03_REQUEST).number();
        return book.calendar().minusWorkingDays(hours.day(), days);
    }

    boolean late(DayHours hours) {
        return today().isAfter(last(hours));
    }
}
