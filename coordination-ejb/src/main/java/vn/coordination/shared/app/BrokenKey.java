package vn.coordination.shared.app;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
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

    /**
     * Stores what is only stored while nothing has that key. Whoever was quicker is seen when the call is repeated, as every lost
     * race is: then it finds what he has stored.
     */
    public static void storing(String key, Runnable insert) {
        try {
            insert.run();
        } catch (PersistenceException failure) {
            throw isCauseOf(failure, key)
                    ? new OptimisticLockException("another one was quicker: " + key, failure)
                    : failure;
        }
    }
}
