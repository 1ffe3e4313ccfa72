package vn.coordination.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.ReviewLine.Decision;
import vn.coordination.review.app.AccountReviewQueries;
import vn.coordination.review.app.AccountReviewRow;
import vn.coordination.review.app.AccountReviewService;
import vn.coordination.review.app.DecideLine;
import vn.coordination.review.app.ReviewLineRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** One review: each account and role stays, or is taken away. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    private AccountReviewQueries reviews;

    @Inject
    private AccountReviewService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private Long id;
    private AccountReviewRow row;
    private List<ReviewLineRow> lines = List.of();

    /** Leads to the list when there is no such review, or none for the reader. */
    public String load() {
        Scope scope = actor.scope();
        row = id == null ? null : reviews.review(scope, id).orElse(null);
        if (row == null) {
            return "/administration/reviews?faces-redirect=true";
        }
        lines = reviews.lines(scope, id);
        return null;
    }

    public void keep(ReviewLineRow line) {
        decide(line, Decision.KEPT, "review.kept");
    }

    public void remove(ReviewLineRow line) {
        decide(line, Decision.REMOVED, "review.removed");
    }

    private void decide(ReviewLineRow line, Decision decision, String message) {
        retry.run(() -> service.decide(new DecideLine(line.id(), line.version(), decision)));
        Messages.done(message, line.name());
        load();
    }

    public AccountReviewRow getRow() {
        return row;
    }

    public List<ReviewLineRow> getLines() {
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
