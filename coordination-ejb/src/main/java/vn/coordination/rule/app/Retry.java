package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import vn.coordination.shared.app.LoggedFailure;

/**
 * Repeats a call of a service that lost a race against another transaction. Pages, jobs and resources use it, always
 * outside of a transaction: what is repeated must be the whole of one.
 *
 * <p>Repeated, at most five times in all and after a short random pause: deadlocks, lock time-outs, Galera's refusals
 * at the commit, and optimistic locks lost at the flush. Never repeated: {@link RegulationBreach}, {@link
 * ChangedMeanwhile} and every other failure. When the last attempt fails too, its exception is thrown as it came.
 */
@ApplicationScoped
public class Retry {
    private static final Logger LOG = System.getLogger(Retry.class.getName());

    private static final int ATTEMPTS = 5;
    private static final int SHORTEST_PAUSE_MILLIS = 5;
    private static final int PAUSE_STEP_MILLIS = 20;

    private final OnceService once;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    Retry(OnceService once, TransactionSynchronizationRegistry transactions) {
        this.once = once;
        this.transactions = transactions;
    }

    protected Retry() {
        this(null, null);
    }

    /** @param serviceCall may run several times, each time in a transaction that then was rolled back but for the last */
    public <T> T call(Supplier<T> serviceCall) {
        if (transactions.getTransactionKey() != null) {
            throw new IllegalStateException("a call can be repeated only outside of a transaction");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return serviceCall.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !LostRace.isCauseOf(failure)) {
                    throw failure;
                }
                pause(attempt, failure);
            }
        }
    }

    public void run(Runnable serviceCall) {
        call(() -> {
            serviceCall.run();
            return null;
        });
    }

    /**
     * Does for each row what a job does for it, each time in a call of its own. One that fails is logged and left to the
     * next run: it may hold up neither the others now nor, being first again, those of every later run.
     */
    public <T> void each(Iterable<T> rows, Consumer<T> serviceCall) {
        for (T row : rows) {
            try {
                run(() -> serviceCall.accept(row));
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "one of the rows of a job failed: {0}", LoggedFailure.describe(failure));
            }
        }
    }

    /**
     * Runs the call exactly once for this account and key, however often it is asked for, and returns the id of that
     * one run: also to a request that comes again after its answer was lost, and to one that comes at the same time,
     * which waits. A call that was refused or failed leaves no mark and may be asked for again under the same key.
     *
     * @throws KeyReused when the key stands for another request of this account
     * @param idempotencyKey at most 100 characters, chosen by the client for one intention
     */
    public long once(String idempotencyKey, LongSupplier serviceCall) {
        OnceService.requireUsable(idempotencyKey);
        return call(() -> once.run(idempotencyKey, serviceCall));
    }

    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, PAUSE_STEP_MILLIS * attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
