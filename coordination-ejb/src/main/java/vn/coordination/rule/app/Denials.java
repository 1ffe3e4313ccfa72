package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Authorship;
import vn.coordination.audit.app.TrailInterceptor;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.app.Denied;

/**
 * Writes down who called what none of his roles may (SS-08): no service was entered that could. The same call of the same
 * account is written once in a while, so that nobody fills the trail by asking again and again.
 */
@ApplicationScoped
public class Denials {
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final String READING = "Access.read";

    private final RegulationGuard guard;
    private final Authorship authorship;
    private final Clock clock;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    @Inject
    Denials(RegulationGuard guard, Authorship authorship, Clock clock) {
        this.guard = guard;
        this.authorship = authorship;
        this.clock = clock;
    }

    protected Denials() {
        this(null, null, null);
    }

    void denied(@Observes Denied call) {
        long account = authorship.current().account();
        String action =
                TrailInterceptor.isAct(call.bean()) ? TrailInterceptor.actionOf(call.bean(), call.method()) : READING;
        if (isNew(account + " " + action)) {
            guard.note(Breach.of(RuleCode.SS_08, "role"), new Subject("Account", Long.toString(account)), action);
        }
    }

    private boolean isNew(String call) {
        Instant now = clock.instant();
        written.values().removeIf(at -> at.isBefore(now.minus(QUIET)));
        return written.putIfAbsent(call, now) == null;
    }
}
