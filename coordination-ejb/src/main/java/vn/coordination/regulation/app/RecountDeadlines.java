package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Takes up the runs that nobody finished, after a stop or a lost connection. */
@ApplicationScoped
class RecountDeadlines implements Job {
    private final RecountService recounts;
    private final Retry retry;

    protected RecountDeadlines() {
        this(null, null);
    }

    @Inject
    RecountDeadlines(RecountService recounts, Retry retry) {
        this.recounts = recounts;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "regulation.recount";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        retry.each(retry.call(recounts::unfinished), this::finish);
    }

    private void finish(long recount) {
        boolean more = true;
        while (more) {
            more = retry.call(() -> recounts.goOn(recount));
        }
    }
}
