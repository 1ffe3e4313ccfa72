package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.SlotGrid;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WayOut;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** Looks for at most three ways to hold a clashing slot; each has passed the rules of a move for everybody required. */
@ApplicationScoped
class WaysOut {
    private static final int AT_MOST = 3;

    @PersistenceContext
    private EntityManager entities;

    private SurroundingsLoader loader;
    private RegulationGuard guard;
    private RuleBook book;
    private Clock clock;

    protected WaysOut() {}

    @Inject
    WaysOut(SurroundingsLoader loader, RegulationGuard guard, RuleBook book, Clock clock) {
        this.loader = loader;
        this.guard = guard;
        this.book = book;
        this.clock = clock;
    }

    List<WayOut> of(Candidate candidate) {
        Optional<TimeSlot> wish = candidate.plan().span();
        if (wish.isEmpty()) {
            return List.of();
        }
        List<Long> rooms = candidate.plan().place().room() == null ? List.of() : otherRooms(candidate);
        List<Tuple> mandates = mandates(candidate);
        Set<Resource> resources = new TreeSet<>(candidate.plan().resources());
        rooms.forEach(room -> resources.add(Resource.room(room)));
        mandates.forEach(mandate -> resources.add(Resource.person(mandate.get("holder", Long.class))));
        Surroundings surroundings = loader.aroundWeek(candidate, resources);
        Trial trial = new Trial(candidate, surroundings);

        List<WayOut> ways = new ArrayList<>();
        first(rooms.stream().map(room -> new WayOut(WayOut.Kind.OTHER_ROOM, wish.get(), room, null, null)), trial)
                .ifPresent(ways::add);
        first(mandates.stream().map(mandate -> substitute(mandate, wish.get())), trial)
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

    private static WayOut substitute(Tuple mandate, TimeSlot wish) {
        return new WayOut(
                WayOut.Kind.SUBSTITUTE,
                wish,
                null,
                mandate.get("grantor", Long.class),
                mandate.get("holder", Long.class));
    }

    /** Rooms large enough, the smallest first; whether they are equipped and free is for the rules. */
    private List<Long> otherRooms(Candidate candidate) {
        return entities.createQuery(
                        "select r.id from Room r where r.id <> :room and r.capacity >= :expected"
                                + " and r.validity.since <= :day"
                                + " and (r.validity.until is null or r.validity.until >= :day)"
                                + " order by r.capacity, r.id",
                        Long.class)
                .setParameter("room", candidate.plan().place().room())
                .setParameter("expected", candidate.plan().expected())
                .setParameter("day", candidate.plan().day())
                .getResultList();
    }

    /** Mandates by which somebody may come for a person the slot needs, on its day. */
    private List<Tuple> mandates(Candidate candidate) {
        List<Long> persons = candidate.plan().neededPersons();
        if (persons.isEmpty()) {
            return List.of();
        }
        LocalDate day = candidate.plan().day();
        return entities.createQuery(
                        "select m.grantor.id as grantor, m.holder.id as holder from Mandate m"
                                + " where m.grantor.id in :persons and m.holder.id not in :persons"
                                + " and m.validity.since <= :day"
                                + " and (m.validity.until is null or m.validity.until >= :day)"
                                + " and (m.revokedOn is null or m.revokedOn > :day) order by m.id",
                        Tuple.class)
                .setParameter("persons", persons)
                .setParameter("day", day)
                .getResultList();
    }

    /** Judges variants of one candidate against what was loaded once. */
    private final class Trial {
        private final Candidate candidate;
        private final Surroundings surroundings;

        Trial(Candidate candidate, Surroundings surroundings) {
            this.candidate = candidate;
            this.surroundings = surroundings;
        }

        boolean passes(WayOut way) {
            Candidate variant = candidate.as(way.applyTo(candidate.plan()));
            List<Breach> breaches = guard.judge(ScheduleRules.MOVE, surroundings.facts(variant), List.of())
                    .breaches();
            return breaches.isEmpty();
        }
    }
}
