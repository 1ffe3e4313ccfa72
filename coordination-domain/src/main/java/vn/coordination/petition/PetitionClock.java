package vn.coordination.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Term;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;

/** One clock of a petition: from an act, or from its arrival, until one of the acts that end it. */
public final class PetitionClock implements DeadlineRule<ClockFacts> {
    private final RuleCode code;
    private final ClockKind kind;
    private final Function<ClockFacts, ParameterKey> limit;
    private Predicate<ClockFacts> applies = facts -> true;
    private Function<ClockFacts, Optional<Instant>> from = facts -> Optional.of(facts.arrived());
    private Set<PetitionAct> until = Set.of();
    private Set<PetitionAct> over = EnumSet.of(PetitionAct.MERGE, PetitionAct.WITHDRAW, PetitionAct.CLOSE);
    private PetitionAct planned;
    private boolean again;
    private Role duty = Role.PETITION_OFFICER;
    private ParameterKey extension;

    private PetitionClock(RuleCode code, ClockKind kind, Function<ClockFacts, ParameterKey> limit) {
        this.code = code;
        this.kind = kind;
        this.limit = limit;
    }

    static PetitionClock of(ParameterKey limit, ClockKind kind) {
        return new PetitionClock(limit.code(), kind, facts -> limit);
    }

    static PetitionClock of(RuleCode code, ClockKind kind, Function<ClockFacts, ParameterKey> limit) {
        return new PetitionClock(code, kind, limit);
    }

    PetitionClock when(Predicate<ClockFacts> condition) {
        applies = condition;
        return this;
    }

    PetitionClock since(PetitionAct act) {
        return from(facts -> facts.at(act));
    }

    PetitionClock from(Function<ClockFacts, Optional<Instant>> start) {
        from = start;
        return this;
    }

    /** Counted back from a day to come, which that act names. */
    PetitionClock before(Function<ClockFacts, Optional<Instant>> day, PetitionAct naming) {
        planned = naming;
        again = true;
        return from(day);
    }

    /** The day from which it runs may be given anew, though it is the same. */
    PetitionClock again() {
        again = true;
        return this;
    }

    /** What is owed for its very withdrawal is owed all the same. */
    PetitionClock outlastsWithdrawal() {
        over = EnumSet.of(PetitionAct.MERGE, PetitionAct.CLOSE);
        return this;
    }

    /** Nothing but what it waits for ends it. */
    PetitionClock outlastsAll() {
        over = Set.of();
        return this;
    }

    /** The file may be closed while it runs. */
    PetitionClock outlastsClosing() {
        over = EnumSet.of(PetitionAct.MERGE, PetitionAct.WITHDRAW);
        return this;
    }

    PetitionClock until(PetitionAct first, PetitionAct... more) {
        until = EnumSet.of(first, more);
        return this;
    }

    PetitionClock duty(Role role) {
        duty = role;
        return this;
    }

    /** Each extension adds so much; without it an extended case has another limit. */
    PetitionClock extendedBy(ParameterKey more) {
        extension = more;
        return this;
    }

    /** How long it runs after so many extensions. */
    public Term extended(ClockFacts facts, int times, Parameters parameters) {
        Term term = Term.of(limit(facts), parameters);
        return extension == null ? term : term.plus(times, extension, parameters);
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
    public ParameterKey limit(ClockFacts facts) {
        return limit.apply(facts);
    }

    @Override
    public Optional<Instant> starts(ClockFacts facts) {
        return applies.test(facts) ? from.apply(facts) : Optional.empty();
    }

    @Override
    public Optional<Ended> ended(ClockFacts facts) {
        Instant since = (planned == null ? starts(facts) : facts.at(planned)).orElseThrow();
        Optional<Ended> met = after(facts, until, since).map(when -> new Ended(Ending.MET, when, "petition.done"));
        return met.or(() -> after(facts, over, since).map(when -> new Ended(Ending.CANCELLED, when, "petition.over")));
    }

    @Override
    public boolean backwards() {
        return planned != null;
    }

    @Override
    public boolean runsAgain() {
        return again;
    }

    /** The officer who works on the petition owes what is an officer's duty; the rest, somebody above or before him. */
    @Override
    public boolean ofHolder() {
        return duty == Role.PETITION_OFFICER;
    }

    private static Optional<Instant> after(ClockFacts facts, Collection<PetitionAct> acts, Instant start) {
        return acts.stream()
                .map(facts::at)
                .flatMap(Optional::stream)
                .filter(when -> !when.isBefore(start))
                .min(Instant::compareTo);
    }

    @Override
    public Role duty(ClockFacts facts) {
        return duty;
    }
}
