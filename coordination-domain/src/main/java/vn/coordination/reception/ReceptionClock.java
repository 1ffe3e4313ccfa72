package vn.coordination.reception;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** One clock of reception: forth from something that happened, or back from a day that is to come. */
public final class ReceptionClock<F> implements DeadlineRule<F> {
    private final ParameterKey limit;
    private final ClockKind kind;
    private final boolean backwards;
    private final Function<F, Optional<Instant>> from;
    private Function<F, Optional<Instant>> until = facts -> Optional.empty();
    private Function<F, Optional<Ended>> over = facts -> Optional.empty();
    private Role duty = Role.CITIZEN_RECEIVER;
    private boolean ownLadder;

    private ReceptionClock(ParameterKey limit, ClockKind kind, boolean backwards, Function<F, Optional<Instant>> from) {
        this.limit = limit;
        this.kind = kind;
        this.backwards = backwards;
        this.from = from;
    }

    static <F> ReceptionClock<F> since(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return new ReceptionClock<>(limit, kind, false, event);
    }

    static <F> ReceptionClock<F> before(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return new ReceptionClock<>(limit, kind, true, event);
    }

    ReceptionClock<F> until(Function<F, Optional<Instant>> done) {
        until = done;
        return this;
    }

    ReceptionClock<F> over(Function<F, Optional<Ended>> ended) {
        over = ended;
        return this;
    }

    ReceptionClock<F> duty(Role role) {
        duty = role;
        return this;
    }

    /** The article itself says what silence means. */
    ReceptionClock<F> silent() {
        ownLadder = true;
        return this;
    }

    @Override
    public RuleCode code() {
        return limit.code();
    }

    @Override
    public ClockKind kind() {
        return kind;
    }

    @Override
    public ParameterKey limit(F facts) {
        return limit;
    }

    @Override
    public boolean backwards() {
        return backwards;
    }

    @Override
    public Optional<Instant> starts(F facts) {
        return from.apply(facts);
    }

    @Override
    public Optional<Ended> ended(F facts) {
        Optional<Ended> met = until.apply(facts).map(when -> new Ended(Ending.MET, when, "reception.done"));
        return met.or(() -> over.apply(facts));
    }

    @Override
    public Role duty(F facts) {
        return duty;
    }

    @Override
    public boolean hasOwnLadder() {
        return ownLadder;
    }
}
