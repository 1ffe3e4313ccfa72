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

/** SC-09: a slot that had to make room is proposed another way, and its office answers; then the ladder of SC-10 goes on. */
public final class ProposalDueRule implements DeadlineRule<ConflictFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_09;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.ANSWER;
    }

    @Override
    public ParameterKey limit(ConflictFacts facts) {
        return ParameterKey.SC_09_PROPOSAL;
    }

    @Override
    public Optional<Instant> starts(ConflictFacts facts) {
        return Optional.ofNullable(facts.displaced());
    }

    @Override
    public Optional<Ended> ended(ConflictFacts facts) {
        if (facts.declined() != null) {
            return Optional.of(new Ended(Ending.MET, facts.declined(), "proposal.declined"));
        }
        if (facts.rung() != Rung.COORDINATORS) {
            return Optional.of(new Ended(Ending.PASSED, lapsed(facts), "conflict.climbed"));
        }
        return Optional.ofNullable(facts.settled()).map(when -> new Ended(Ending.MET, when, "conflict.settled"));
    }

    /** A case that had climbed before its slot made room owes nothing from the start. */
    private static Instant lapsed(ConflictFacts facts) {
        return facts.rungSince() == null || facts.rungSince().isBefore(facts.displaced())
                ? facts.displaced()
                : facts.rungSince();
    }

    @Override
    public Role duty(ConflictFacts facts) {
        return Role.SCHEDULE_COORDINATOR;
    }

    @Override
    public boolean hasOwnLadder() {
        return true;
    }
}
