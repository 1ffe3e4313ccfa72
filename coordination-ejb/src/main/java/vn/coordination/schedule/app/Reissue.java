package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;

/** SC-11: a change after issue makes the next version and tells those whose row it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reissue {
    private WeekRepository weeks;
    private IssuedRepository issued;
    private Issue issue;
    private ScheduleNews news;
    private ScheduleClocks clocks;
    private Approvals approvals;
    private RegulationGuard guard;

    protected Reissue() {}

    @Inject
    Reissue(
            WeekRepository weeks,
            IssuedRepository issued,
            Issue issue,
            ScheduleNews news,
            ScheduleClocks clocks,
            Approvals approvals,
            RegulationGuard guard) {
        this.weeks = weeks;
        this.issued = issued;
        this.issue = issue;
        this.news = news;
        this.clocks = clocks;
        this.approvals = approvals;
        this.guard = guard;
    }

    /**
     * @param before the row as it stood in the version that people know
     * @param waivers what was let pass, from which the next version has its reason and approver
     */
    void after(Slot changed, SlotPlan before, Collection<Waiver> waivers) {
        Week week = weeks.take(changed.week());
        if (week.state() == WeekState.ARCHIVED) {
            throw guard.refuse(
                    Breach.of(RuleCode.SC_11, "archived", Argument.slot(changed.id())),
                    Subject.of(Slot.class, changed.id()));
        }
        issue.next(week, changed, approvals.note(waivers, before));
        news.changedAfterIssue(week, changed, before, changed.state());
        clocks.keepReadings(changed);
    }

    /**
     * What an issued week lists without its being settled leaves it: the next version strikes it out as it was listed. To
     * be called while the slot is still what was listed.
     */
    void leave(Slot slot, Collection<Waiver> waivers) {
        if (weeks.state(slot.week()) != WeekState.ISSUED) {
            return;
        }
        Week week = weeks.take(slot.week());
        IssuedRow listed = issued.rows(slot.week(), week.issueNumber()).get(slot.id());
        if (listed == null || listed.mark() != IssuedRow.Mark.UNSETTLED) {
            return;
        }
        issue.strike(week, listed, slot, approvals.note(waivers, slot.plan()));
        news.changedAfterIssue(week, slot, slot.plan(), SlotState.CANCELLED);
    }

    /** A slot that found its place after its week was issued stands in the next version. */
    void join(Slot slot, WeekState week, Collection<Waiver> waivers) {
        if (slot.state() == SlotState.SUBMITTED && week.issued()) {
            slot.confirm();
            slot.issue();
            after(slot, slot.plan(), waivers);
        }
    }
}
