package vn.coordination.schedule;

import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/** Who has to settle a conflict now (SC-10). */
public enum Rung {
    COORDINATORS,
    DEPUTY_CHIEFS,
    CHIEFS,
    STANDING_DEPUTY_SECRETARY;

    public boolean isLast() {
        return this == STANDING_DEPUTY_SECRETARY;
    }

    public Rung next() {
        return values()[ordinal() + 1];
    }

    /** Whether the actor stands on this rung; the coordinators only settle among themselves and decide over nobody. */
    public boolean decidedBy(Actor actor) {
        return switch (this) {
            case COORDINATORS -> false;
            case DEPUTY_CHIEFS -> actor.hasAny(Role.DEPUTY_CHIEF, Role.CHIEF);
            case CHIEFS -> actor.has(Role.CHIEF);
            case STANDING_DEPUTY_SECRETARY -> actor.has(Role.CHIEF) && actor.isOf(Office.PARTY_OFFICE);
        };
    }

    /** Below the last rung nobody decides for a slot of his own office: the matter is between the offices there. */
    public boolean decidedFor(Office winner, Actor actor) {
        return decidedBy(actor) && (isLast() || !actor.isOf(winner));
    }
}
