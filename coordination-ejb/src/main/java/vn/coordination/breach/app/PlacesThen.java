package vn.coordination.breach.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.coordination.rule.MissingArticle;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Where an entry stood in the version of the regulation that was in force then. */
@ApplicationScoped
class PlacesThen {
    private final RuleBook book;

    protected PlacesThen() {
        this(null);
    }

    @Inject
    PlacesThen(RuleBook book) {
        this.book = book;
    }

    /** Article and clause; empty when no version was in force, or none that knew the entry. */
    String of(RuleCode code, Instant then) {
        try {
            return book.articlesAsOf(then.atZone(City.ZONE).toLocalDate()).of(code);
        } catch (MissingArticle noVersionThen) {
            return "";
        }
    }
}
