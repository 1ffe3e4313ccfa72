package vn.coordination.schedule.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.Rung;

/** SC-10: a conflict is settled on its rung, or climbs; each rung has its own clock. */
public final class RungDueRule implements DeadlineRule<ConflictFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_10;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.CLOSURE;
    }

    /** Coordinators whose slot had to make room have the time of SC-09. */
    @Override
    public ParameterKey limit(ConflictFacts facts) {
        if (facts.awaitsProposal()) {
            return ParameterKey.SC_09_PROPOSAL;
        }
        return facts.rung() == Rung.CHIEFS ? ParameterKey.SC_10_CHIEFS : ParameterKey.SC_10_DEPUTY_CHIEFS;
    }

    /** The last rung has no limit. */
    @Override
    public Optional<Instant> starts(ConflictFacts facts) {
        return facts.rung().isLast() ? Optional.empty() : Optional.ofNullable(facts.rungSince());
    }

    @Override
    public Optional<Ended> ended(ConflictFacts facts) {
        return Optional.ofNullable(facts.settled()).map(when -> new Ended(Ending.MET, when, "conflict.settled"));
    }

    @Override
    public Role duty(ConflictFacts facts) {
        return switch (facts.rung()) {
            case COORDINATORS -> Role.SCHEDULE_COORDINATOR;
            case DEPUTY_CHIEFS -> Role.DEPUTY_CHIEF;
            case CHIEFS, STANDING_DEPUTY_SECRETARY -> Role.CHIEF;
        };
    }

    @Override
    public boolean hasOwnLadder() {
        return true;
    }
}
