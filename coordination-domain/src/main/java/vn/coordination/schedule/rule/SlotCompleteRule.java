package vn.coordination.schedule.rule;

import java.util.Comparator;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.SlotPlan;

/** SC-04: a submitted slot has start, end, body, chair, attendees, place, lead unit and secrecy flag. */
public final class SlotCompleteRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_04;
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        return facts.missing().stream()
                .sorted(Comparator.comparing(SlotPlan.NEEDED::indexOf))
                .map(field -> Breach.of(code(), Argument.term("field." + field)).at(field))
                .toList();
    }
}
