package vn.coordination.schedule.app;

import org.hibernate.exception.ConstraintViolationException;

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
        for (Throwable found = failure; found != null; found = found.getCause()) {
            if (found instanceof ConstraintViolationException violation) {
                return String.valueOf(violation.getConstraintName()).contains(CONSTRAINT)
                        || String.valueOf(violation.getMessage()).contains(CONSTRAINT);
            }
        }
        return false;
    }

    long slot() {
        return slot;
    }
}
