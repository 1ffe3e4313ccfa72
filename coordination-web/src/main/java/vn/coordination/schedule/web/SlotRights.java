package vn.coordination.schedule.web;

import java.time.Instant;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictRow;

/** What the actor may try with a slot. Only what the services would refuse anyway is left out of the pages. */
public final class SlotRights {
    private static final Role[] KEEPERS = {Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF};
    private static final Role[] WRITERS = {Role.DIVISION_HEAD, Role.SPECIALIST};

    private final Actor actor;

    public SlotRights(Actor actor) {
        this.actor = actor;
    }

    public boolean mayEnter() {
        return keeps() || actor.hasAny(WRITERS);
    }

    /** Exchange, withdraw, settle, send the draft. */
    public boolean keeps() {
        return actor.hasAny(KEEPERS);
    }

    /** Writers keep their drafts; what the other offices know of is for who may exchange it. */
    private boolean mayChange(SlotRow slot) {
        return keeps() || mayEnter() && slot.state() == SlotState.DRAFT;
    }

    public boolean mayEdit(SlotRow slot) {
        return mayChange(slot)
                && open(slot)
                && slot.state() != SlotState.CANCELLED
                && !slot.state().over();
    }

    public boolean maySubmit(SlotRow slot) {
        return keeps() && open(slot) && slot.state().mayBeExchanged();
    }

    public boolean mayWithdraw(SlotRow slot) {
        return keeps() && open(slot) && slot.state().canBecome(SlotState.DRAFT);
    }

    public boolean mayCancel(SlotRow slot) {
        return mayChange(slot) && open(slot) && slot.state().canBecome(SlotState.CANCELLED);
    }

    public boolean mayHold(SlotRow slot, Instant now) {
        return keeps()
                && open(slot)
                && slot.state().canBecome(SlotState.HELD)
                && slot.span() != null
                && !slot.span().end().isAfter(now);
    }

    public boolean mayRecord(SlotRow slot) {
        return keeps() && open(slot) && slot.state() == SlotState.HELD;
    }

    public boolean mayAsk(SlotRow slot) {
        return keeps() && open(slot) && slot.state() == SlotState.CONFLICT;
    }

    /** @param winner the office whose slot would take the place */
    public boolean mayDecide(ConflictRow conflict, Office winner) {
        return conflict.rung().decidedFor(winner, actor);
    }

    public boolean isOf(Office office) {
        return actor.isOf(office);
    }

    private static boolean open(SlotRow slot) {
        return slot.mine() && !slot.busy();
    }
}
