package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.schedule.ChangeNote;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.IssuedRow.Mark;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Week;

/** Writes an issued version: the whole of it in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Issue {
    @PersistenceContext
    private EntityManager entities;

    private SlotRepository slots;
    private WeekRepository weeks;
    private Conflicts conflicts;
    private IssuedRepository issued;
    private ScheduleNews news;
    private Clock clock;

    protected Issue() {}

    @Inject
    Issue(
            SlotRepository slots,
            WeekRepository weeks,
            Conflicts conflicts,
            IssuedRepository issued,
            ScheduleNews news,
            Clock clock) {
        this.slots = slots;
        this.weeks = weeks;
        this.conflicts = conflicts;
        this.issued = issued;
        this.news = news;
        this.clock = clock;
    }

    /** Issues every settled row; the rest is listed as unsettled and climbs SC-10. */
    public void first(Week week) {
        List<Slot> rows = slots.ofWeek(week.week(), SlotState.exchangedStates());
        Set<Long> objected =
                weeks.openObjections(week.week()).stream().map(Objection::slot).collect(Collectors.toSet());
        week.issue(clock.instant());
        for (Slot slot : rows) {
            if (slot.state().allocated() && !objected.contains(slot.id())) {
                slot.confirm();
                slot.issue();
            } else {
                conflicts.keepOpen(slot);
            }
        }
        entities.flush();
        for (Slot slot : rows) {
            write(week, slot, slot.state() == SlotState.ISSUED ? Mark.UNCHANGED : Mark.UNSETTLED, null);
        }
        news.issued(week, rows);
    }

    /** Writes the next version, in which one row differs. */
    void next(Week week, Slot changed, ChangeNote note) {
        carry(week, changed);
        Mark mark = changed.state() == SlotState.CANCELLED ? Mark.CANCELLED : Mark.CHANGED;
        entities.flush();
        write(week, changed, mark, note);
    }

    /** Writes the next version, in which a row that was listed without being settled is struck out as it was listed. */
    void strike(Week week, IssuedRow listed, Slot slot, ChangeNote note) {
        carry(week, slot);
        entities.persist(listed.struckIn(week.week(), week.issueNumber(), note));
    }

    /** Everything but that row goes into the next version. */
    private void carry(Week week, Slot but) {
        Collection<IssuedRow> before =
                issued.rows(week.week(), week.issueNumber()).values();
        week.reissue(clock.instant());
        for (IssuedRow row : before) {
            if (row.slot() != but.id() && row.mark() != Mark.CANCELLED) {
                entities.persist(row.carriedInto(week.week(), week.issueNumber()));
            }
        }
    }

    private void write(Week week, Slot slot, Mark mark, ChangeNote note) {
        entities.persist(new IssuedRow(
                week.week(),
                week.issueNumber(),
                slot.id(),
                slot.version(),
                mark,
                week.issueNumber(),
                IssuedContent.write(slot),
                note));
    }
}
