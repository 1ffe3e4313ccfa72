package vn.coordination.schedule.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Blackout;
import vn.coordination.schedule.PlacementFacts;

/**
 * SC-13: no meeting that can wait on days off, on days of the plenum or a session, or on a reception day of a leader it
 * requires.
 */
public final class BlackoutRule implements Rule<PlacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_13;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.precedence().optional();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        return Stream.concat(dayOff(facts), blackouts(facts)).toList();
    }

    private Stream<Breach> dayOff(PlacementFacts facts) {
        if (facts.dayOff() == null || facts.dayOff().kind().worked()) {
            return Stream.empty();
        }
        return Stream.of(Breach.of(
                        code(),
                        "dayoff",
                        Argument.date(facts.day()),
                        Argument.term("dayoff." + facts.dayOff().name()))
                .at("day"));
    }

    private Stream<Breach> blackouts(PlacementFacts facts) {
        return facts.blackouts().stream()
                .filter(blackout -> facts.halves().stream().anyMatch(half -> blackout.covers(facts.day(), half)))
                .filter(blackout -> blackout.concerns(facts.persons()))
                .map(blackout -> breach(blackout, facts).at("day"));
    }

    private Breach breach(Blackout blackout, PlacementFacts facts) {
        Argument day = Argument.date(facts.day());
        return switch (blackout.kind()) {
            case RECEPTION -> Breach.of(code(), "reception", day, Argument.person(blackout.person()));
            case SESSION -> Breach.of(code(), "session", day);
            case CLOSED -> Breach.of(code(), "closed", day);
        };
    }
}
