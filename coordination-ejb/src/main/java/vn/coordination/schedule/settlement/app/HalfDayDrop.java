package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotGrid;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/**
 * What a slot becomes when it is dropped on half a day of the board: in the same half it keeps its clock time, in the
 * other one it takes the free time nearest to where it would fall.
 */
@ApplicationScoped
class HalfDayDrop {
    private SurroundingsLoader loader;
    private RegulationGuard guard;
    private RuleBook book;
    private Approvals approvals;
    private Clock clock;

    protected HalfDayDrop() {}

    @Inject
    HalfDayDrop(SurroundingsLoader loader, RegulationGuard guard, RuleBook book, Approvals approvals, Clock clock) {
        this.loader = loader;
        this.guard = guard;
        this.book = book;
        this.approvals = approvals;
        this.clock = clock;
    }

    SlotPlan plan(Slot slot, Candidate candidate, LocalDate day, HalfDay half) {
        SlotPlan plan = candidate.plan();
        Optional<TimeSlot> span = plan.span();
        if (span.isEmpty() || half == plan.halfDay()) {
            return plan.on(day, half);
        }
        SlotGrid grid = new SlotGrid(book.calendar());
        TimeSlot wish = grid.into(half, day, span.get());
        SlotPlan wished = plan.at(wish);
        Surroundings surroundings = loader.aroundWeek(candidate.as(wished), wished.resources());
        return Stream.concat(Stream.of(wish), grid.near(wish, clock.instant()).stream())
                .filter(free -> lies(free, day, half))
                .map(plan::at)
                .filter(variant -> passes(slot, candidate.as(variant), surroundings))
                .findFirst()
                .orElse(wished);
    }

    private static boolean lies(TimeSlot span, LocalDate day, HalfDay half) {
        var start = span.start().atZone(City.ZONE);
        return start.toLocalDate().equals(day) && HalfDay.of(start.toLocalTime()) == half;
    }

    private boolean passes(Slot slot, Candidate variant, Surroundings surroundings) {
        return !guard.judge(
                        ScheduleRules.placing(slot, variant.plan(), surroundings.week()),
                        surroundings.facts(variant),
                        approvals.foreseen())
                .refused();
    }
}
