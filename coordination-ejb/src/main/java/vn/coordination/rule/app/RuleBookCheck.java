package vn.coordination.rule.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.rule.MissingArticle;
import vn.coordination.rule.MissingParameter;
import vn.coordination.shared.City;
import vn.coordination.shared.app.StartRefused;

/**
 * Refuses to start while a number of the regulation has no value today, or an entry no article, rather than fail at the
 * first booking.
 */
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
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        try {
            book.parametersAsOf(today);
            book.articlesAsOf(today);
        } catch (MissingParameter | MissingArticle missing) {
            throw new StartRefused("the regulation has " + missing.getMessage() + ".", missing);
        }
    }
}
