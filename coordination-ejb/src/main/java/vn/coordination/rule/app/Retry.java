package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Repeats a call of a service that lost a race; used by pages, jobs and resources, outside of any transaction. */
@ApplicationScoped
public class Retry {
    public <T> T call(Supplier<T> serviceCall) {
        throw new UnsupportedOperationException("being written");
    }

    public void run(Runnable serviceCall) {
        throw new UnsupportedOperationException("being written");
    }

    /** Runs the call once for this account and key, however often it is asked for, and returns the id of that one run. */
    public long once(String idempotencyKey, LongSupplier serviceCall) {
        throw new UnsupportedOperationException("being written");
    }
}
