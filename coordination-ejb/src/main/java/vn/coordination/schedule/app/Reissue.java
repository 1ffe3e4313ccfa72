package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.ChangeNote;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.shared.IsoWeek;

/** SC-11: a change after issue makes the next version and tells those whose row it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reissue {
    private WeekRepository weeks;
    private Issue issue;
    private ScheduleNews news;
    private ScheduleClocks clocks;
    private RegulationGuard guard;

    protected Reissue() {}

    @Inject
    Reissue(WeekRepository weeks, Issue issue, ScheduleNews news, ScheduleClocks clocks, RegulationGuard guard) {
        this.weeks = weeks;
        this.issue = issue;
        this.news = news;
        this.clocks = clocks;
        this.guard = guard;
    }

    /**
     * @param before the row as it stood in the version that people know
     * @param note why, and who approved; null for a slot that only now found its place
     */
    void after(Slot changed, SlotPlan before, ChangeNote note) {
        Week week = weeks.take(changed.week());
        if (week.state() == WeekState.ARCHIVED) {
            throw guard.refuse(
                    Breach.of(RuleCode.SC_11, "archived", Argument.slot(changed.id())),
                    Subject.of(Slot.class, changed.id()));
        }
        issue.next(week, changed, note);
        news.changedAfterIssue(week, changed, before);
        clocks.keepReadings(changed);
    }

    boolean isIssued(IsoWeek week) {
        return weeks.state(week).issued();
    }

    /** A slot that found its place after its week was issued stands in the next version. */
    void join(Slot slot, WeekState week) {
        if (slot.state() == SlotState.SUBMITTED && week.issued()) {
            slot.confirm();
            slot.issue();
            after(slot, slot.plan(), null);
        }
    }
}
