package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.OfficeWeekFacts;
import vn.coordination.schedule.OfficeWord;
import vn.coordination.schedule.ReadingFacts;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.rule.ConsolidationDueRule;
import vn.coordination.schedule.rule.DraftsDueRule;
import vn.coordination.schedule.rule.ProposalDueRule;
import vn.coordination.schedule.rule.ReadingDueRule;
import vn.coordination.schedule.rule.RungDueRule;
import vn.coordination.schedule.rule.WordDueRule;

/** The clocks of weeks, conflicts and changes: SC-01, SC-02, SC-03, SC-09, SC-10, SC-11. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScheduleClocks {
    private static final DeadlineRule<OfficeWeekFacts> DRAFTS = new DraftsDueRule();
    private static final DeadlineRule<OfficeWeekFacts> CONSOLIDATION = new ConsolidationDueRule();
    private static final DeadlineRule<OfficeWeekFacts> WORD = new WordDueRule();
    private static final DeadlineRule<ConflictFacts> RUNG = new RungDueRule();
    private static final DeadlineRule<ConflictFacts> PROPOSAL = new ProposalDueRule();
    private static final DeadlineRule<ReadingFacts> READING = new ReadingDueRule();

    private final Deadlines deadlines;
    private final WeekClock times;
    private final ReadingRepository readings;

    protected ScheduleClocks() {
        this(null, null, null);
    }

    @Inject
    ScheduleClocks(Deadlines deadlines, WeekClock times, ReadingRepository readings) {
        this.deadlines = deadlines;
        this.times = times;
        this.readings = readings;
    }

    /** Brings the clocks of the week to what it is now. */
    public void keep(Week week) {
        Instant regular = times.regularConfirmationDue(week.week());
        for (OfficeWord word : week.offices()) {
            OfficeWeekFacts facts = OfficeWeekFacts.of(week, word, regular);
            // the Party Office enters its own slots and sends them to nobody
            DeadlineRule<OfficeWeekFacts> first = word.office() == Office.PARTY_OFFICE ? CONSOLIDATION : DRAFTS;
            deadlines.keep(first, facts, owing(week, word.office()));
            deadlines.keep(WORD, facts, owing(week, word.office()));
        }
    }

    /** Brings the clocks of a conflict about the slot to what it is now. */
    public Dues keep(ConflictFacts conflict, Slot slot) {
        Owing owing = new Owing(Subject.of(Slot.class, slot.id()), slot.owner(), null, null);
        return new Dues(
                deadlines.keep(RUNG, conflict, owing).orElse(null),
                deadlines.keep(PROPOSAL, conflict, owing).orElse(null));
    }

    /** Brings the clocks of who was told of a change of the slot after issue to what they have read by now. */
    void keepReadings(Slot slot) {
        Subject subject = Subject.of(Slot.class, slot.id());
        readings.latest(slot).forEach((office, facts) -> {
            Office waiting = office == slot.owner() ? null : slot.owner();
            deadlines.keep(READING, facts, new Owing(subject, office, null, waiting));
        });
    }

    /**
     * When the clocks of a conflict are due.
     *
     * @param rung null on the last rung
     * @param proposal null when its slot is owed none
     */
    public record Dues(Instant rung, Instant proposal) {}

    private static Owing owing(Week week, Office office) {
        Office waiting = office == Office.PARTY_OFFICE ? null : Office.PARTY_OFFICE;
        return new Owing(Subject.of(Week.class, week.week()), office, null, waiting);
    }
}
