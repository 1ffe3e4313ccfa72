package vn.coordination.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.app.AccountReviewQueries;
import vn.coordination.review.app.AccountReviewRow;

/** The reviews of accounts, quarter by quarter. */
@Named
@RequestScoped
public class ReviewsPage {
    @Inject
    private AccountReviewQueries reviews;

    @Inject
    private CurrentActor actor;

    private List<AccountReviewRow> rows = List.of();

    public void load() {
        rows = reviews.reviews(actor.scope());
    }

    public List<AccountReviewRow> getRows() {
        return rows;
    }

    /** How the state of a review is drawn. */
    public String look(AccountReviewRow row) {
        if (row.closedAt() != null) {
            return "good";
        }
        return row.overdue() ? "late" : "waiting";
    }

    /** Its word: done, late or open. */
    public String word(AccountReviewRow row) {
        if (row.closedAt() != null) {
            return "done";
        }
        return row.overdue() ? "late" : "open";
    }
}
