package vn.coordination.schedule.rule;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Neighbour;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.shared.TimeSlot;

/** SC-05: a person or room holds no two allocations that intersect; a person also needs the time to travel. */
public final class NoOverlapRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_05;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.when().isPresent();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        TimeSlot span = facts.when().orElseThrow();
        return facts.neighbours().stream()
                .filter(neighbour -> neighbour.held() && facts.needs(neighbour.resource()))
                .flatMap(neighbour -> against(neighbour, span, facts, parameters))
                .toList();
    }

    private Stream<Breach> against(Neighbour neighbour, TimeSlot span, PlacementFacts facts, Parameters parameters) {
        if (neighbour.span().overlaps(span)) {
            return Stream.of(neighbour.resource().isPerson() ? person(neighbour) : room(neighbour));
        }
        if (!neighbour.resource().isPerson()) {
            return Stream.empty();
        }
        Duration travel = facts.whereabouts().travelTo(neighbour.whereabouts(), parameters);
        return neighbour.span().overlaps(span.widened(travel)) ? Stream.of(travel(neighbour, travel)) : Stream.empty();
    }

    private Breach person(Neighbour neighbour) {
        return Breach.of(
                        code(),
                        "person",
                        Argument.person(neighbour.resource().id()),
                        Argument.span(neighbour.span()),
                        Argument.slot(neighbour.slot()),
                        Argument.office(neighbour.office().code()))
                .at("time");
    }

    private Breach room(Neighbour neighbour) {
        return Breach.of(
                        code(),
                        "room",
                        Argument.room(neighbour.resource().id()),
                        Argument.span(neighbour.span()),
                        Argument.slot(neighbour.slot()),
                        Argument.office(neighbour.office().code()))
                .at("place");
    }

    private Breach travel(Neighbour neighbour, Duration travel) {
        return Breach.of(
                        code(),
                        "travel",
                        Argument.person(neighbour.resource().id()),
                        Argument.span(neighbour.span()),
                        Argument.slot(neighbour.slot()),
                        Argument.office(neighbour.office().code()),
                        Argument.number(travel.toMinutes()))
                .at("time");
    }
}
