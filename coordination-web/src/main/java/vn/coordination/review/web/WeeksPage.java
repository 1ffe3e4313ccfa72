package vn.coordination.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.app.TrailReviewQueries;
import vn.coordination.review.app.TrailReviewService;
import vn.coordination.review.app.TrailWeekRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Messages;

/** The weeks of the trail: looked through, open, late. */
@Named
@ViewScoped
public class WeeksPage implements Serializable {
    @Inject
    private TrailReviewQueries reviews;

    @Inject
    private TrailReviewService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private List<TrailWeekRow> rows = List.of();
    private String note;

    public void load() {
        rows = reviews.weeks(actor.scope());
    }

    /** The one to be looked through next: the oldest that is open; null when there is none. */
    public TrailWeekRow getNext() {
        Optional<TrailWeekRow> oldest =
                rows.stream().filter(TrailWeekRow::isOpen).reduce((newer, older) -> older);
        return oldest.orElse(null);
    }

    public String confirm() {
        IsoWeek week = getNext().week();
        retry.run(() -> service.confirm(week, note));
        Messages.done("weeks.confirmed", week.number());
        return "/audit/weeks?faces-redirect=true";
    }

    public List<TrailWeekRow> getRows() {
        return rows;
    }

    /** How the state of a week is drawn. */
    public String look(TrailWeekRow row) {
        if (!row.isOpen()) {
            return "good";
        }
        return row.overdue() ? "late" : "waiting";
    }

    public String word(TrailWeekRow row) {
        if (!row.isOpen()) {
            return "done";
        }
        return row.overdue() ? "late" : "open";
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
