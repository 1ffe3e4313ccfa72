package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A job of the tests, put into the module of services: hourly, and broken on demand. */
@ApplicationScoped
public class CountingJob implements Job {
    public static final AtomicInteger RUNS = new AtomicInteger();
    public static volatile boolean broken;

    @Override
    public String name() {
        return "a-test";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        RUNS.incrementAndGet();
        if (broken) {
            throw new IllegalStateException("Trần Thị Ánh");
        }
    }
}
