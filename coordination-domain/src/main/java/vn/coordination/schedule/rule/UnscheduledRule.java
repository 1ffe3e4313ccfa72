package vn.coordination.schedule.rule;

import java.util.List;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.PlacementFacts;

/** SC-12: what comes after the week was consolidated is an unscheduled event, and a chief has to let it in. */
public final class UnscheduledRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_12;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.unscheduled() || facts.consolidated();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        return List.of(
                Breach.of(code(), facts.unscheduled() ? "approval" : "late").at("unscheduled"));
    }
}
