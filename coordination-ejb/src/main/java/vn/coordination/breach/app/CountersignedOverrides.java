package vn.coordination.breach.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.breach.RuleOverride;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.Overrides;

/** Hands the guard what was counter-signed; a use stands or falls with the act it was for. */
@ApplicationScoped
@Transactional
public class CountersignedOverrides implements Overrides {
    private final OverrideRepository overrides;
    private final Clock clock;

    protected CountersignedOverrides() {
        this(null, null);
    }

    @Inject
    public CountersignedOverrides(OverrideRepository overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    @Override
    public List<Waiver> open(Subject subject, LocalDate day) {
        return overrides.countersigned(subject).stream()
                .filter(override -> override.holdsOn(day))
                .map(RuleOverride::waiver)
                .toList();
    }

    @Override
    public void use(Waiver override) {
        overrides.find(override.override()).use(clock.instant());
    }
}
