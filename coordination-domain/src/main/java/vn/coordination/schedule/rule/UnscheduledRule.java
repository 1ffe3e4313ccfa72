package vn.coordination.schedule.rule;

import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.UnscheduledFacts;

/**
 * SC-12: what comes after the week was consolidated is an unscheduled event, and a chief has to let it in. It takes the
 * place of slots of levels 4 to 8 only.
 */
public final class UnscheduledRule implements Rule<UnscheduledFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_12;
    }

    @Override
    public boolean appliesTo(UnscheduledFacts facts) {
        return facts.unscheduled() || facts.consolidated();
    }

    @Override
    public List<Breach> breaches(UnscheduledFacts facts, Parameters parameters) {
        return facts.displaced().map(this::displacing).orElseGet(() -> List.of(entering(facts)));
    }

    private List<Breach> displacing(Precedence displaced) {
        return displaced.givesWay()
                ? List.of()
                : List.of(Breach.of(code(), "higher", Argument.number(displaced.level())));
    }

    private Breach entering(UnscheduledFacts facts) {
        return Breach.of(code(), facts.unscheduled() ? "approval" : "late").at("unscheduled");
    }
}
