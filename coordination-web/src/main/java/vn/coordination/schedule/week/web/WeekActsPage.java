package vn.coordination.schedule.week.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.SeenWeek;
import vn.coordination.schedule.issued.app.SlotOutcomeService;
import vn.coordination.schedule.week.app.WeekService;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Messages;

/** What the offices do with the week as a whole. */
@Named
@RequestScoped
public class WeekActsPage {
    @Inject
    private WeekService service;

    @Inject
    private SlotOutcomeService outcomes;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Retry retry;

    public void sendDraft(IsoWeek week) {
        Office office = currentActor.get().office();
        retry.run(() -> service.sendDraft(week, office));
        Messages.done("week.done.sendDraft", number(week));
    }

    public void consolidate(IsoWeek week) {
        retry.run(() -> service.consolidate(seen(week)));
        Messages.done("week.done.consolidate", number(week));
    }

    public void reopen(IsoWeek week) {
        retry.run(() -> service.reopen(seen(week)));
        Messages.done("week.done.reopen", number(week));
    }

    public void issue(IsoWeek week) {
        retry.run(() -> service.issue(seen(week)));
        Messages.done("week.done.issue", number(week));
    }

    public void hold(IsoWeek week) {
        int held = retry.call(() -> outcomes.holdWeek(week));
        Messages.done("week.done.hold", number(week), held);
    }

    public void record(IsoWeek week) {
        int recorded = retry.call(() -> outcomes.recordWeek(week));
        Messages.done("week.done.record", number(week), recorded);
    }

    public void archive(IsoWeek week) {
        retry.run(() -> outcomes.archive(week));
        Messages.done("week.done.archive", number(week));
    }

    /** The draft that the page has drawn goes with the act: another one is not put together, taken back or issued by mistake. */
    private static SeenWeek seen(IsoWeek week) {
        return new SeenWeek(week, Faces.getRequestParameter("seen"));
    }

    private static String number(IsoWeek week) {
        return Integer.toString(week.number());
    }
}
