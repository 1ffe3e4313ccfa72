package vn.coordination.amendment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.amendment.RecordReview;
import vn.coordination.amendment.ReviewOutcome;
import vn.coordination.amendment.app.YearlyReviewQueries;
import vn.coordination.amendment.app.YearlyReviewRow;
import vn.coordination.amendment.app.YearlyReviewService;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Messages;

/** The yearly reviews of the regulation: when the next is due, and what came of the last ones (CM-05). */
@Named
@ViewScoped
public class YearlyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private YearlyReviewQueries reviews;

    @Inject
    private YearlyReviewService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private List<YearlyReviewRow> rows = List.of();
    private LocalDate due;
    private ReviewOutcome outcome;
    private String words;

    public void load() {
        rows = reviews.reviews(actor.scope());
        due = reviews.due(actor.scope())
                .map(end -> end.minusNanos(1).atZone(City.ZONE).toLocalDate())
                .orElse(null);
    }

    public String record() {
        retry.run(() -> service.record(new RecordReview(outcome, words)));
        Messages.done("yearly.recorded");
        return "/regulation/yearly?faces-redirect=true";
    }

    /** What the service would refuse for the reader's role is not offered. */
    public boolean isSecretary() {
        return actor.get().has(Role.REGULATION_SECRETARY);
    }

    public ReviewOutcome[] getOutcomes() {
        return ReviewOutcome.values();
    }

    public List<YearlyReviewRow> getRows() {
        return rows;
    }

    /** The last day for the next review; null before the clock has begun. */
    public LocalDate getDue() {
        return due;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
