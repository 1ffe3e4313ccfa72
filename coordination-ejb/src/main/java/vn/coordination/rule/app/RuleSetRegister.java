package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All rule sets of the application by their names. */
@ApplicationScoped
public class RuleSetRegister {
    private final Map<String, Replayed<?>> known = new HashMap<>();

    protected RuleSetRegister() {}

    @Inject
    RuleSetRegister(@Any Instance<RuleSets> features) {
        features.forEach(feature -> Replayed.of(feature.holder())
                .forEach(replayed -> known.put(replayed.rules().name(), replayed)));
    }

    public Optional<Replayed<?>> named(String ruleSet) {
        return Optional.ofNullable(known.get(ruleSet));
    }
}
