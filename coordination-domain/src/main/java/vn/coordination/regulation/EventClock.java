package vn.coordination.regulation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.coordination.identity.Role;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;

/** A clock in one line: forth from something that happened, or back from a day that is to come. */
public final class EventClock<F> implements DeadlineRule<F> {
    private final RuleCode code;
    private final ClockKind kind;
    private final Function<F, ParameterKey> limit;
    private final boolean backwards;
    private final Function<F, Optional<Instant>> from;
    private Function<F, Optional<Ended>> met = facts -> Optional.empty();
    private Function<F, Optional<Ended>> over = facts -> Optional.empty();
    private Role duty;
    private boolean ownLadder;
    private boolean again;
    private ToIntFunction<F> ownDays;

    private EventClock(
            RuleCode code,
            ClockKind kind,
            Function<F, ParameterKey> limit,
            boolean backwards,
            Function<F, Optional<Instant>> from) {
        this.code = code;
        this.kind = kind;
        this.limit = limit;
        this.backwards = backwards;
        this.from = from;
    }

    public static <F> EventClock<F> since(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return new EventClock<>(limit.code(), kind, facts -> limit, false, event);
    }

    public static <F> EventClock<F> before(ParameterKey limit, ClockKind kind, Function<F, Optional<Instant>> event) {
        return new EventClock<>(limit.code(), kind, facts -> limit, true, event);
    }

    /** Counted back by a limit that depends on the facts. */
    public static <F> EventClock<F> before(
            RuleCode code, ClockKind kind, Function<F, ParameterKey> limit, Function<F, Optional<Instant>> event) {
        return new EventClock<>(code, kind, limit, true, event);
    }

    /** Counted back by as many working days as the record itself says. */
    public static <F> EventClock<F> daysBefore(
            RuleCode code, ClockKind kind, ToIntFunction<F> workingDays, Function<F, Optional<Instant>> event) {
        EventClock<F> clock = new EventClock<>(code, kind, facts -> null, true, event);
        clock.ownDays = workingDays;
        return clock;
    }

    /** @param by key of the words for what ended it */
    public EventClock<F> until(String by, Function<F, Optional<Instant>> done) {
        met = facts -> done.apply(facts).map(when -> new Ended(Ending.MET, when, by));
        return this;
    }

    public EventClock<F> over(Function<F, Optional<Ended>> ended) {
        over = ended;
        return this;
    }

    public EventClock<F> duty(Role role) {
        duty = role;
        return this;
    }

    /** The article itself says what silence means. */
    public EventClock<F> silent() {
        ownLadder = true;
        return this;
    }

    /** What ended it may be undone; then it runs on. */
    public EventClock<F> again() {
        again = true;
        return this;
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public ClockKind kind() {
        return kind;
    }

    @Override
    public ParameterKey limit(F facts) {
        return limit.apply(facts);
    }

    @Override
    public Term term(F facts, Parameters values) {
        return ownDays == null
                ? DeadlineRule.super.term(facts, values)
                : Term.ofRecord(ownDays.applyAsInt(facts), values.asOf()).before();
    }

    @Override
    public boolean backwards() {
        return backwards;
    }

    @Override
    public boolean runsAgain() {
        return again;
    }

    @Override
    public Optional<Instant> starts(F facts) {
        return from.apply(facts);
    }

    @Override
    public Optional<Ended> ended(F facts) {
        return met.apply(facts).or(() -> over.apply(facts));
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
