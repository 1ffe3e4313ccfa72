package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.coordination.amendment.VersionSigned;
import vn.coordination.rule.app.RuleBook;

/** Lets this node know a signed version at once; the others follow within seconds. */
@ApplicationScoped
class VersionRenewal {
    private final RuleBook book;

    protected VersionRenewal() {
        this(null);
    }

    @Inject
    VersionRenewal(RuleBook book) {
        this.book = book;
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionSigned signed) {
        book.refresh();
    }
}
