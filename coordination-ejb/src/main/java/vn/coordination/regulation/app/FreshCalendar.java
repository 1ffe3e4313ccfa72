package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.coordination.rule.app.RuleBook;

/** Lets this node judge by the new calendar as soon as it is committed, and not before. */
@ApplicationScoped
class FreshCalendar {
    private final RuleBook book;

    protected FreshCalendar() {
        this(null);
    }

    @Inject
    FreshCalendar(RuleBook book) {
        this.book = book;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        book.refresh();
    }
}
