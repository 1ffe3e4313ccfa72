package vn.coordination.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** The conditions of another form and another secrecy that entries about points, visibility and writing carry. */
public final class ArrangementOrder {
    private ArrangementOrder() {}

    /** Everything that stands against it, each at the field that it speaks of. */
    public static List<Breach> against(ArrangementFacts facts) {
        return Stream.of(left(facts), shown(facts), written(facts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A conference that is held in one hall has no points that are to take part. */
    private static Optional<Breach> left(ArrangementFacts facts) {
        return facts.leavesOnline() && facts.points() > 0
                ? Optional.of(Breach.of(RuleCode.OC_05, "left", Argument.number(facts.points()))
                        .at("form"))
                : Optional.empty();
    }

    /** What others were told or shown cannot be hidden from them afterwards; what was hidden is shown by a leader. */
    private static Optional<Breach> shown(ArrangementFacts facts) {
        if (facts.closes() && facts.known()) {
            return Optional.of(Breach.of(RuleCode.SC_16, "known").at("secret"));
        }
        return facts.opens() && !facts.approved()
                ? Optional.of(Breach.of(RuleCode.SC_16, "opened").at("approver"))
                : Optional.empty();
    }

    /** Papers that lie on the network are no secret; a conference that knows of state secrets stays one. */
    private static Optional<Breach> written(ArrangementFacts facts) {
        if (facts.closes() && facts.contents() > 0) {
            return Optional.of(Breach.of(RuleCode.SS_01, "kept", Argument.number(facts.contents()))
                    .at("secret"));
        }
        return facts.opens() && facts.stubs() > 0
                ? Optional.of(Breach.of(RuleCode.SS_01, "stubs", Argument.number(facts.stubs()))
                        .at("secret"))
                : Optional.empty();
    }
}
