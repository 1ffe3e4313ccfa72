package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Lets a demonstration tell its history: what the calling thread does is done at a moment of the past, for the rules, the clocks
 * and the trail alike, while everybody else's clock goes on. Refused everywhere but in a demonstration.
 */
@ApplicationScoped
public class PastTime {
    private final Clocks clocks;

    protected PastTime() {
        this(null);
    }

    @Inject
    PastTime(Clocks clocks) {
        this.clocks = clocks;
    }

    /** @param moment not after the demonstration's present */
    public <T> T at(Instant moment, Supplier<T> work) {
        return clocks.settable()
                .orElseThrow(() -> new IllegalStateException("only a demonstration tells its past"))
                .at(moment, work);
    }

    /** Whether what the thread does now happened long ago; nobody is to be told of it today. */
    public boolean told() {
        return clocks.settable().filter(SettableClock::tellsThePast).isPresent();
    }
}
