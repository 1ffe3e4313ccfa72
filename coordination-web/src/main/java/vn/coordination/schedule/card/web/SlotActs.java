package vn.coordination.schedule.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.EditSlot;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.ScheduleService;
import vn.coordination.schedule.issued.app.SlotOutcomeService;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.settlement.app.ConflictService;

/**
 * Carries out what a page wants done with a slot: each act once, however often it is asked for. A page draws one key for
 * all that can be done on it, so the act and its slot belong to the key: else the second act would pass for the first.
 */
@ApplicationScoped
public class SlotActs {
    private final ScheduleService schedule;
    private final SlotOutcomeService outcomes;
    private final ConflictService settlement;
    private final ConflictQueries conflicts;
    private final CurrentActor currentActor;
    private final Retry retry;

    @Inject
    SlotActs(
            ScheduleService schedule,
            SlotOutcomeService outcomes,
            ConflictService settlement,
            ConflictQueries conflicts,
            CurrentActor currentActor,
            Retry retry) {
        this.schedule = schedule;
        this.outcomes = outcomes;
        this.settlement = settlement;
        this.conflicts = conflicts;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    protected SlotActs() {
        this(null, null, null, null, null, null);
    }

    /** What the slot becomes when it is dropped there; empty when the actor may not know of it. */
    public Optional<SlotPlan> dropped(long slot, LocalDate day, HalfDay half, Place place) {
        return conflicts.dropped(currentActor.scope(), slot, day, half, place);
    }

    public long plan(String key, PlanSlot command) {
        return retry.once(key + "-plan", () -> schedule.plan(command));
    }

    public long exchange(String key, PlanSlot command) {
        return retry.once(key + "-exchange", () -> schedule.exchange(command));
    }

    public long edit(String key, EditSlot command) {
        return once(key, "edit", command.slot(), () -> schedule.edit(command));
    }

    /** Saves a draft and exchanges it, both or neither. */
    public long exchangeEdited(String key, EditSlot command) {
        return once(key, "exchangeEdited", command.slot(), () -> schedule.exchangeEdited(command));
    }

    public void submit(String key, SlotAct command) {
        once(key, "submit", command.slot(), () -> schedule.submit(command));
    }

    public void withdraw(String key, SlotAct command) {
        once(key, "withdraw", command.slot(), () -> schedule.withdraw(command));
    }

    public void cancel(String key, SlotAct command) {
        once(key, "cancel", command.slot(), () -> schedule.cancel(command));
    }

    public void hold(String key, SlotAct command) {
        once(key, "hold", command.slot(), () -> outcomes.hold(command));
    }

    public void record(String key, SlotAct command) {
        once(key, "record", command.slot(), () -> outcomes.record(command));
    }

    public void askPrecedence(SettleConflict command) {
        retry.run(() -> settlement.askPrecedence(command));
    }

    public void yield(SettleConflict command) {
        retry.run(() -> settlement.yield(command));
    }

    public void decide(SettleConflict command) {
        retry.run(() -> settlement.decide(command));
    }

    private long once(String key, String act, long slot, LongSupplier serviceCall) {
        return retry.once(key + "-" + act + "-" + slot, serviceCall);
    }
}
