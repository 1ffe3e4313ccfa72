package vn.coordination.schedule.rule;

import java.time.Duration;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Neighbour;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.shared.TimeSlot;

/**
 * SC-06: two slots of different offices that share a required leader clash even if their bodies differ, also while the
 * earlier one is itself still being settled. They clash in time as SC-05 says, the person's way between them included.
 */
public final class SharedLeaderRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_06;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.when().isPresent() && !facts.persons().isEmpty();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        TimeSlot span = facts.when().orElseThrow();
        return facts.neighbours().stream()
                .filter(neighbour -> neighbour.resource().isPerson() && facts.needs(neighbour.resource()))
                .filter(neighbour -> neighbour.office() != facts.office())
                .filter(neighbour -> neighbour.held() || isEarlier(neighbour, facts))
                .filter(neighbour -> neighbour.span().overlaps(span.widened(travel(neighbour, facts, parameters))))
                .map(this::breach)
                .toList();
    }

    private static boolean isEarlier(Neighbour neighbour, PlacementFacts facts) {
        return neighbour.registered() != null
                && (facts.registered() == null || neighbour.registered().isBefore(facts.registered()));
    }

    private static Duration travel(Neighbour neighbour, PlacementFacts facts, Parameters parameters) {
        return facts.whereabouts().travelTo(neighbour.whereabouts(), parameters);
    }

    private Breach breach(Neighbour neighbour) {
        return Breach.of(
                        code(),
                        Argument.person(neighbour.resource().id()),
                        Argument.slot(neighbour.slot()),
                        Argument.office(neighbour.office().code()))
                .at("time");
    }
}
