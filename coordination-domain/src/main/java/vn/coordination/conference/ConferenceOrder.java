package vn.coordination.conference;

import java.util.Optional;
import vn.coordination.conference.ConferenceFacts.Points;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** The conditions of the arrows of the state machine that entries with a clock carry. */
public final class ConferenceOrder {
    private ConferenceOrder() {}

    /** The first thing that stands against the act; empty when nothing does. */
    public static Optional<Breach> against(ConferenceFacts facts) {
        if (!facts.act().possibleIn(facts.state())) {
            return Optional.of(Breach.of(facts.act().code(), "state", Argument.term("conference." + facts.state())));
        }
        if (facts.act().reasoned() && !facts.explained()) {
            return Optional.of(Breach.of(RuleCode.MT_14, "reason").at("note"));
        }
        if (facts.act().reasoned() && facts.state().announced() && !facts.approved()) {
            return Optional.of(Breach.of(RuleCode.MT_14, "approver").at("approver"));
        }
        return switch (facts.act()) {
            case DECLARE_READY -> untested(facts);
            case SIGN_OFF -> unconnected(facts);
            case OPEN ->
                unsigned(facts)
                        .or(() -> untested(facts))
                        .or(() -> unconnected(facts))
                        .or(() -> unconsented(facts));
            case FAIL -> unexplained(facts);
            default -> Optional.empty();
        };
    }

    private static Optional<Breach> untested(ConferenceFacts facts) {
        Points points = facts.points();
        return facts.online() && points.untested() > 0
                ? Optional.of(Breach.of(RuleCode.OC_02, "untested", Argument.number(points.untested()))
                        .at("points"))
                : Optional.empty();
    }

    private static Optional<Breach> unconnected(ConferenceFacts facts) {
        if (!facts.online() || facts.points().unconnected() == 0) {
            return Optional.empty();
        }
        Argument number = Argument.number(facts.points().unconnected());
        Breach breach = facts.act() == ConferenceAct.OPEN
                ? Breach.of(RuleCode.OC_03, "opening", number)
                : Breach.of(RuleCode.OC_03, "unconnected", number);
        return Optional.of(breach.at("points"));
    }

    private static Optional<Breach> unsigned(ConferenceFacts facts) {
        return facts.online() && !facts.points().signedOff()
                ? Optional.of(Breach.of(RuleCode.OC_03, "unsigned").at("points"))
                : Optional.empty();
    }

    /** Where nobody has to be counted, that too few came is not reason enough. */
    private static Optional<Breach> unexplained(ConferenceFacts facts) {
        return facts.quorumDenied() || facts.explained()
                ? Optional.empty()
                : Optional.of(Breach.of(RuleCode.MT_07, "reason").at("note"));
    }

    private static Optional<Breach> unconsented(ConferenceFacts facts) {
        int papers = facts.papers().unconsented();
        return papers > 0
                ? Optional.of(Breach.of(RuleCode.MT_02, "unconsented", Argument.number(papers))
                        .at("papers"))
                : Optional.empty();
    }
}
