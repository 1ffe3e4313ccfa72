package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.coordination.regulation.ValueEntered;
import vn.coordination.rule.app.RuleBook;

/** Lets this node judge by a new value or another calendar at once; the others follow within seconds. */
@ApplicationScoped
class RuleBookRenewal {
    private final RuleBook book;

    @Inject
    RuleBookRenewal(RuleBook book) {
        this.book = book;
    }

    protected RuleBookRenewal() {
        this(null);
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) ValueEntered entered) {
        book.refresh();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        book.refresh();
    }
}
