package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;

/** Names the article that stands beside a refusal: that of the version in force today. */
@ApplicationScoped
public class ArticlesInForce {
    private final RuleBook book;
    private final Clock clock;

    @Inject
    ArticlesInForce(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    protected ArticlesInForce() {
        this(null, null);
    }

    /** Article and clause, e.g. {@code 6.2}. */
    public String of(RuleCode code) {
        return book.articlesAsOf(LocalDate.now(clock.withZone(City.ZONE))).of(code);
    }
}
