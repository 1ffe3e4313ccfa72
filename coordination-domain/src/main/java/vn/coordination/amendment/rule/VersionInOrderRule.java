package vn.coordination.amendment.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.amendment.SigningFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** CM-05: a version is signed once it was consulted and is whole, for a day to come, after the version before it. */
public final class VersionInOrderRule implements Rule<SigningFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.CM_05;
    }

    @Override
    public List<Breach> breaches(SigningFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.synthesised()) {
            breaches.add(Breach.of(code(), "consultation"));
        }
        if (!facts.inForceFrom().isAfter(facts.today())) {
            breaches.add(Breach.of(code(), "tomorrow", Argument.date(facts.inForceFrom())));
        }
        if (!facts.inForceFrom().isAfter(facts.lastSince())) {
            breaches.add(Breach.of(code(), "order", Argument.date(facts.lastSince())));
        }
        if (facts.unplaced() > 0) {
            breaches.add(Breach.of(code(), "unplaced", Argument.number(facts.unplaced())));
        }
        return breaches;
    }
}
