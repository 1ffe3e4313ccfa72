package vn.coordination.rule.app;

import jakarta.ejb.ApplicationException;
import vn.coordination.audit.Subject;

/**
 * The record is no longer the one the user saw. Unlike a race lost between two transactions it is not repeated by
 * {@link Retry}: only the user can say whether the act is still wanted.
 */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Subject subject;

    public ChangedMeanwhile(Subject subject) {
        super(subject + " was changed meanwhile");
        this.subject = subject;
    }

    /** Compares the version that the command carries with the one in force. */
    public static void unless(int seen, int inForce, Subject subject) {
        if (seen != inForce) {
            throw new ChangedMeanwhile(subject);
        }
    }

    /** The record no longer stands where this can be done with it, whatever version the command carries. */
    public static void unless(boolean possible, Subject subject) {
        if (!possible) {
            throw new ChangedMeanwhile(subject);
        }
    }

    public Subject subject() {
        return subject;
    }
}
