package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ChangeFacts;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WeekState;

/**
 * Asks everything that several slots need before any of it is taken: each person, the room, and the days themselves. What
 * was asked is locked, so that it still holds when it is taken in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClaimForesight {
    private SlotLock lock;
    private SlotRepository slots;
    private SurroundingsLoader loader;
    private Placement placement;
    private Approvals approvals;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ClaimForesight() {}

    @Inject
    ClaimForesight(
            SlotLock lock,
            SlotRepository slots,
            SurroundingsLoader loader,
            Placement placement,
            Approvals approvals,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.slots = slots;
        this.loader = loader;
        this.placement = placement;
        this.approvals = approvals;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @param givenUp slots that are struck out for the wanted ones; what they hold is in nobody's way
     * @param reason lifts what is gated when a chief gives it
     */
    public List<Answer> ask(Office office, List<SlotPlan> wanted, Set<Long> givenUp, String reason) {
        lock.take(givenUp, wanted);
        Instant now = clock.instant();
        List<Wish> wishes = wanted.stream()
                .map(plan -> new Wish(new Candidate(0, office, plan, now), null))
                .toList();
        return answers(wishes, givenUp, reason);
    }

    /**
     * The same for slots that stay and take something else.
     *
     * @param wanted by slot
     */
    public List<Answer> askAnew(Map<Long, SlotPlan> wanted, String reason) {
        lock.take(wanted.keySet(), wanted.values());
        List<Wish> wishes = wanted.entrySet().stream()
                .map(entry -> wish(slots.find(entry.getKey()), entry.getValue()))
                .toList();
        return answers(wishes, wanted.keySet(), reason);
    }

    private Wish wish(Slot slot, SlotPlan plan) {
        return new Wish(placement.candidate(slot).as(plan), slot);
    }

    /** @param slot that is to take it; null for a new one */
    private record Wish(Candidate candidate, Slot slot) {
        SlotPlan plan() {
            return candidate.plan();
        }

        /** By the rules of the very act that takes it. */
        RuleSet<PlacementFacts> rules(WeekState week) {
            return slot == null ? ScheduleRules.JOIN : ScheduleRules.placing(slot, plan(), week);
        }
    }

    private List<Answer> answers(List<Wish> wishes, Set<Long> changing, String reason) {
        Collection<Waiver> waivers = approvals.by(currentActor.get(), reason);
        Map<Argument, Set<Breach>> found = new LinkedHashMap<>();
        wishes.forEach(wish -> things(wish.plan()).forEach(thing -> found.putIfAbsent(thing, new LinkedHashSet<>())));
        for (Wish wish : wishes) {
            Argument day = day(wish.plan());
            placed(wish, changing, waivers)
                    .breaches()
                    .forEach(breach ->
                            found.get(thing(breach, found.keySet(), day)).add(breach));
        }
        for (long id : changing) {
            Set<Breach> barred = changed(slots.find(id), waivers);
            if (!barred.isEmpty()) {
                found.put(Argument.slot(id), barred);
            }
        }
        List<Answer> answers = new ArrayList<>();
        found.forEach((asked, breaches) -> answers.add(new Answer(asked, List.copyOf(breaches))));
        return answers;
    }

    private Judgement placed(Wish wish, Set<Long> changing, Collection<Waiver> waivers) {
        Surroundings surroundings = loader.around(wish.candidate());
        PlacementFacts facts = surroundings.without(changing).facts(wish.candidate());
        return guard.judge(wish.rules(surroundings.week()), facts, waivers);
    }

    /** What was issued is struck out or changed only with a chief's reason (SC-11). */
    private Set<Breach> changed(Slot slot, Collection<Waiver> waivers) {
        if (!slot.state().published()) {
            return Set.of();
        }
        ChangeFacts facts =
                new ChangeFacts(slot.id(), true, slot.span().orElseThrow().start(), clock.instant());
        return new LinkedHashSet<>(
                guard.judge(ScheduleRules.CHANGE, facts, waivers).breaches());
    }

    private static List<Argument> things(SlotPlan plan) {
        List<Argument> things = new ArrayList<>();
        plan.neededPersons().forEach(person -> things.add(Argument.person(person)));
        if (plan.place().room() != null) {
            things.add(Argument.room(plan.place().room()));
        }
        things.add(day(plan));
        return things;
    }

    private static Argument day(SlotPlan plan) {
        return Argument.span(plan.span().orElseThrow());
    }

    /** What the breach speaks of; the day itself when it names neither a person nor the room. */
    private static Argument thing(Breach breach, Set<Argument> things, Argument day) {
        return breach.arguments().stream()
                .filter(argument -> argument.kind() == Argument.Kind.PERSON || argument.kind() == Argument.Kind.ROOM)
                .filter(things::contains)
                .findFirst()
                .orElse(day);
    }
}
