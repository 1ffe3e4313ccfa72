package vn.coordination.rule.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.shared.City;

/** Refuses to start while a number of the regulation has no value today, rather than fail at the first booking. */
@Singleton
@Startup
public class RuleBookCheck {
    private final RuleBook book;
    private final Clock clock;

    @Inject
    RuleBookCheck(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    protected RuleBookCheck() {
        this(null, null);
    }

    @PostConstruct
    void read() {
        book.parametersAsOf(LocalDate.now(clock.withZone(City.ZONE)));
    }
}
