package vn.coordination.schedule.rule;

import java.time.Duration;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.RoomFacts;
import vn.coordination.shared.TimeSlot;

/** FL-02: between two meetings a room has its time to be cleared and set up. */
public final class SetUpTimeRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.FL_02;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.inRoom().isPresent() && facts.when().isPresent();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        TimeSlot span = facts.when().orElseThrow();
        Duration setUp = setUpOf(facts.inRoom().orElseThrow(), parameters);
        return facts.neighbours().stream()
                .filter(neighbour -> neighbour.held() && !neighbour.resource().isPerson())
                .filter(neighbour -> facts.needs(neighbour.resource()))
                .filter(neighbour -> !neighbour.span().overlaps(span))
                .filter(neighbour -> neighbour.span().overlaps(span.widened(setUp)))
                .map(neighbour -> Breach.of(
                                code(),
                                Argument.room(neighbour.resource().id()),
                                Argument.number(setUp.toMinutes()),
                                Argument.span(neighbour.span()),
                                Argument.slot(neighbour.slot()),
                                Argument.office(neighbour.office().code()))
                        .at("place"))
                .toList();
    }

    private static Duration setUpOf(RoomFacts room, Parameters parameters) {
        return room.setUpMinutes() == null
                ? parameters.minutes(ParameterKey.FL_02_SET_UP)
                : Duration.ofMinutes(room.setUpMinutes());
    }
}
