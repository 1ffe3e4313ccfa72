package vn.coordination.rule.app;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;

/**
 * Tells whether a call failed only because another transaction was there at the same time. The cause may be wrapped
 * several times by persistence unit, transaction manager and container, or hang beside the chain as a suppressed one.
 */
final class LostRace {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    /** Also what a Galera node answers to the loser of a certification, at the commit. */
    private static final int DEADLOCK = 1213;

    private static final int CHANGED_SINCE_READ = 1020;
    private static final String SERIALIZATION_FAILURE = "40001";

    private LostRace() {}

    static boolean isCauseOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (next instanceof RegulationBreach || next instanceof ChangedMeanwhile) {
                return false;
            }
            if (isLostRace(next)) {
                return true;
            }
            seen.add(next);
            Arrays.stream(next.getSuppressed()).filter(seen::add).forEach(open::add);
            if (next instanceof SQLException sql
                    && sql.getNextException() != null
                    && seen.add(sql.getNextException())) {
                open.add(sql.getNextException());
            }
            if (Objects.nonNull(next.getCause()) && seen.add(next.getCause())) {
                open.add(next.getCause());
            }
        }
        return false;
    }

    private static boolean isLostRace(Throwable failure) {
        if (failure instanceof SQLException sql) {
            int code = sql.getErrorCode();
            return code == DEADLOCK
                    || code == LOCK_WAIT_TIMEOUT
                    || code == CHANGED_SINCE_READ
                    || SERIALIZATION_FAILURE.equals(sql.getSQLState());
        }
        return failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof LockTimeoutException
                || failure instanceof StaleStateException
                || failure instanceof LockAcquisitionException;
    }
}
