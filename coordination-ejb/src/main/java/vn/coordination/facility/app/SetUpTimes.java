package vn.coordination.facility.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** How long a room is cleared and set up at each end of a booking (FL-02). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SetUpTimes {
    private final FacilityRepository records;
    private final RuleBook book;
    private final Clock clock;

    protected SetUpTimes() {
        this(null, null, null);
    }

    @Inject
    SetUpTimes(FacilityRepository records, RuleBook book, Clock clock) {
        this.records = records;
        this.book = book;
        this.clock = clock;
    }

    public Duration of(long room) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return records.room(room).setUp(book.parametersAsOf(today).minutes(ParameterKey.FL_02_SET_UP));
    }
}
