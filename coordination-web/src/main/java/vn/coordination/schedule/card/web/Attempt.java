package vn.coordination.schedule.card.web;

import java.io.Serializable;
import vn.coordination.schedule.SlotPlan;

/**
 * What somebody tried to do with a slot: it stays on the card until it has succeeded or is given up.
 *
 * @param plan how the slot was to be; only for a change
 */
public record Attempt(Kind kind, SlotPlan plan) implements Serializable {
    public enum Kind {
        CHANGE,
        SUBMIT,
        CANCEL
    }

    static Attempt change(SlotPlan plan) {
        return new Attempt(Kind.CHANGE, plan);
    }
}
