package vn.coordination.schedule.app;

import vn.coordination.shared.app.BrokenKey;

/** The database's own word that a person or room is held at that time (SC-17). */
class AlreadyHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Name of the key in the schema. */
    private static final String CONSTRAINT = "one_holder_at_a_time";

    private final long slot;

    AlreadyHeld(long slot, Throwable cause) {
        super("the claims of slot " + slot + " intersect stored ones", cause);
        this.slot = slot;
    }

    static boolean isCauseOf(Throwable failure) {
        return BrokenKey.isCauseOf(failure, CONSTRAINT);
    }

    long slot() {
        return slot;
    }
}
