package vn.coordination.logistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.conference.ConferenceState;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** What FL-03 asks beside its clock. */
public final class OrderConditions {
    private OrderConditions() {}

    /** @param last the last day on which it would be in time */
    public static Optional<Breach> placing(ConferenceState state, LocalDate today, LocalDate last, String lateReason) {
        if (!state.coming()) {
            return Optional.of(Breach.of(RuleCode.FL_03, "state", Argument.term("conference." + state)));
        }
        if (today.isAfter(last) && lateReason.isBlank()) {
            return Optional.of(
                    Breach.of(RuleCode.FL_03, "late", Argument.date(last)).at("lateReason"));
        }
        return Optional.empty();
    }

    /** @param leader the actor leads the serving office, or a division of it */
    public static Optional<Breach> acting(OrderState state, boolean late, OrderAct act, String reason, boolean leader) {
        if (!act.possibleIn(state)) {
            return Optional.of(Breach.of(RuleCode.FL_03, "order", Argument.term("order." + state)));
        }
        if (act.reasoned() && reason.isBlank()) {
            return Optional.of(Breach.of(RuleCode.FL_03, "reason").at("reason"));
        }
        if (act == OrderAct.ACCEPT && late && !leader) {
            return Optional.of(Breach.of(RuleCode.FL_03, "consent"));
        }
        return Optional.empty();
    }
}
