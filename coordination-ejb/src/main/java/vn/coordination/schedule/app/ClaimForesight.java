package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ChangeFacts;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;

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
            Approvals approvals,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.slots = slots;
        this.loader = loader;
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
        Collection<Waiver> waivers = approvals.by(currentActor.get(), reason);
        Map<Argument, Set<Breach>> found = new LinkedHashMap<>();
        wanted.forEach(plan -> things(plan).forEach(thing -> found.putIfAbsent(thing, new LinkedHashSet<>())));
        for (SlotPlan plan : wanted) {
            Argument day = day(plan);
            placed(office, plan, givenUp, waivers)
                    .breaches()
                    .forEach(breach ->
                            found.get(thing(breach, found.keySet(), day)).add(breach));
        }
        for (long id : givenUp) {
            Set<Breach> barred = struckOut(slots.find(id), waivers);
            if (!barred.isEmpty()) {
                found.put(Argument.slot(id), barred);
            }
        }
        List<Answer> answers = new ArrayList<>();
        found.forEach((asked, breaches) -> answers.add(new Answer(asked, List.copyOf(breaches))));
        return answers;
    }

    private Judgement placed(Office office, SlotPlan plan, Set<Long> givenUp, Collection<Waiver> waivers) {
        Candidate candidate = new Candidate(0, office, plan, clock.instant());
        PlacementFacts facts = loader.around(candidate).without(givenUp).facts(candidate);
        return guard.judge(ScheduleRules.JOIN, facts, waivers);
    }

    /** What was issued is struck out only with a chief's reason (SC-11). */
    private Set<Breach> struckOut(Slot slot, Collection<Waiver> waivers) {
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
