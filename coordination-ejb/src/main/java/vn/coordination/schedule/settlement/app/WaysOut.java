package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.SlotGrid;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.schedule.settlement.app.AlternativeRepository.StandIn;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/**
 * Looks for at most three ways to hold a clashing slot; each has passed, for everybody required, the very rules by which it
 * will be judged when it is taken.
 */
@ApplicationScoped
class WaysOut {
    private static final int AT_MOST = 3;

    private AlternativeRepository alternatives;
    private SurroundingsLoader loader;
    private RegulationGuard guard;
    private RuleBook book;
    private Clock clock;

    protected WaysOut() {}

    @Inject
    WaysOut(
            AlternativeRepository alternatives,
            SurroundingsLoader loader,
            RegulationGuard guard,
            RuleBook book,
            Clock clock) {
        this.alternatives = alternatives;
        this.loader = loader;
        this.guard = guard;
        this.book = book;
        this.clock = clock;
    }

    /** @param leave what who takes a way can let pass */
    List<WayOut> of(Candidate candidate, RuleSet<PlacementFacts> rules, List<Waiver> leave) {
        Optional<TimeSlot> wish = candidate.plan().span();
        if (wish.isEmpty()) {
            return List.of();
        }
        List<Long> rooms = alternatives.otherRooms(candidate.plan());
        List<StandIn> standIns = alternatives.standIns(candidate.plan());
        Set<Resource> resources = new TreeSet<>(candidate.plan().resources());
        rooms.forEach(room -> resources.add(Resource.room(room)));
        standIns.forEach(standIn -> resources.add(Resource.person(standIn.substitute())));
        Surroundings surroundings = loader.aroundWeek(candidate, resources);
        Trial trial = new Trial(candidate, surroundings, rules, leave);

        List<WayOut> ways = new ArrayList<>();
        first(rooms.stream().map(room -> new WayOut(WayOut.Kind.OTHER_ROOM, wish.get(), room, null, null)), trial)
                .ifPresent(ways::add);
        first(standIns.stream().map(standIn -> substitute(standIn, wish.get())), trial)
                .ifPresent(ways::add);
        Set<String> halves = new HashSet<>();
        times(wish.get())
                .filter(way -> !halves.contains(half(way)))
                .filter(trial::passes)
                .filter(way -> halves.add(half(way)))
                .limit(AT_MOST - (long) ways.size())
                .forEach(ways::add);
        return ways;
    }

    /** Times are offered one per half-day: three that differ by half an hour would be no choice. */
    private static String half(WayOut way) {
        ZonedDateTime start = way.span().start().atZone(City.ZONE);
        return start.toLocalDate() + " " + HalfDay.of(start.toLocalTime());
    }

    private static Optional<WayOut> first(Stream<WayOut> ways, Trial trial) {
        return ways.filter(trial::passes).findFirst();
    }

    private Stream<WayOut> times(TimeSlot wish) {
        return new SlotGrid(book.calendar())
                .near(wish, clock.instant()).stream()
                        .map(span -> new WayOut(WayOut.Kind.OTHER_TIME, span, null, null, null));
    }

    private static WayOut substitute(StandIn standIn, TimeSlot wish) {
        return new WayOut(WayOut.Kind.SUBSTITUTE, wish, null, standIn.replaced(), standIn.substitute());
    }

    /** Judges variants of one candidate against what was loaded once. */
    private final class Trial {
        private final Candidate candidate;
        private final Surroundings surroundings;
        private final RuleSet<PlacementFacts> rules;
        private final List<Waiver> leave;

        Trial(Candidate candidate, Surroundings surroundings, RuleSet<PlacementFacts> rules, List<Waiver> leave) {
            this.candidate = candidate;
            this.surroundings = surroundings;
            this.rules = rules;
            this.leave = leave;
        }

        boolean passes(WayOut way) {
            Candidate variant = candidate.as(way.applyTo(candidate.plan()));
            return !guard.judge(rules, surroundings.facts(variant), leave).refused();
        }
    }
}
