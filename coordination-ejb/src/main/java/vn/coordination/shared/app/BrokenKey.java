package vn.coordination.shared.app;

import org.hibernate.exception.ConstraintViolationException;

/** Tells a rule of the database that was broken, which in a race is the first to see it, from any other failure. */
public final class BrokenKey {
    private BrokenKey() {}

    /** @param key its name in the schema */
    public static boolean isCauseOf(Throwable failure, String key) {
        for (Throwable found = failure; found != null; found = found.getCause()) {
            if (found instanceof ConstraintViolationException violation) {
                return String.valueOf(violation.getConstraintName()).contains(key)
                        || String.valueOf(violation.getMessage()).contains(key);
            }
        }
        return false;
    }
}
