package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.shared.City;

/** SC-11: a change so shortly before the event is urgent. */
@ApplicationScoped
public class Urgency {
    private RuleBook book;
    private Clock clock;

    protected Urgency() {}

    @Inject
    Urgency(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param known the row as people know it */
    public boolean of(SlotPlan known) {
        Instant now = clock.instant();
        Instant latest = now.plus(
                book.parametersAsOf(now.atZone(City.ZONE).toLocalDate()).hours(ParameterKey.SC_11_URGENT));
        return known.span().map(span -> span.start().isBefore(latest)).orElse(false);
    }
}
