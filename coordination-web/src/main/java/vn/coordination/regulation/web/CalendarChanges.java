package vn.coordination.regulation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.app.CalendarQueries;
import vn.coordination.regulation.app.CalendarService;
import vn.coordination.regulation.app.MovedRow;
import vn.coordination.regulation.app.RecountService;
import vn.coordination.rule.app.Retry;

/** Tries a change of the calendar, and makes it: saved first, then the open clocks counted anew, piece by piece. */
@ApplicationScoped
public class CalendarChanges {
    private final CalendarQueries calendar;
    private final CalendarService service;
    private final RecountService recounts;
    private final CurrentActor actor;
    private final Retry retry;

    protected CalendarChanges() {
        this(null, null, null, null, null);
    }

    @Inject
    public CalendarChanges(
            CalendarQueries calendar,
            CalendarService service,
            RecountService recounts,
            CurrentActor actor,
            Retry retry) {
        this.calendar = calendar;
        this.service = service;
        this.recounts = recounts;
        this.actor = actor;
        this.retry = retry;
    }

    List<MovedRow> preview(ChangeCalendar change, Locale locale) {
        return calendar.preview(actor.scope(), locale, change);
    }

    /** Should the server stop in between, the job goes on where this left off. */
    void make(ChangeCalendar change) {
        long run = retry.call(() -> service.change(change));
        boolean more = true;
        while (more) {
            more = retry.call(() -> recounts.goOn(run));
        }
    }
}
