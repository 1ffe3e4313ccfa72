package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.StartDeadline;
import vn.coordination.regulation.Term;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * Keeps the clocks of the features, in the transaction of the act that starts, stops or ends them. A feature says what
 * its facts are now; what follows for its clocks is found out here, so it may say so as often as it likes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {
    private static final String REPLACED = "clock.replaced";

    private final DeadlineRepository deadlines;
    private final RuleBook book;
    private final Clock clock;

    protected Deadlines() {
        this(null, null, null);
    }

    @Inject
    Deadlines(DeadlineRepository deadlines, RuleBook book, Clock clock) {
        this.deadlines = deadlines;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Those who act on parts of a record at once take their turn here, before they read what its clocks follow from: the last
     * one sees what all the others have done.
     */
    public void inTurn(Subject subject) {
        deadlines.lock(subject);
    }

    /**
     * Starts, keeps or ends the clock that the rule reads in the facts, and ends those that no longer hold.
     *
     * @return when that clock is due; nothing while it does not run for these facts, or stands still
     */
    public <S> Optional<Instant> keep(DeadlineRule<S> rule, S facts, Owing owing) {
        return keep(rule, facts, owing, deadlines.of(rule.code(), rule.kind(), owing.subject(), owing.office()))
                .map(Deadline::due);
    }

    /** The same for several rules of one record, each of another code or kind; the clocks are read at once. */
    public <S> void keepAll(List<? extends DeadlineRule<S>> rules, S facts, Owing owing) {
        List<Deadline> all = deadlines.of(owing.subject(), owing.office());
        for (DeadlineRule<S> rule : rules) {
            List<Deadline> known = all.stream()
                    .filter(each -> each.code() == rule.code() && each.kind() == rule.kind())
                    .toList();
            keep(rule, facts, owing, known);
        }
    }

    /**
     * The same for the parts of one record, each of which one office owes; the clocks of all are read at once. That of an
     * office which had the part before is replaced, and what still runs is owed by whoever is named for it now.
     */
    public <S> void keepParts(DeadlineRule<S> rule, Map<Owing, S> parts) {
        List<Subject> subjects = parts.keySet().stream().map(Owing::subject).toList();
        Map<Subject, List<Deadline>> all = deadlines.of(rule.code(), rule.kind(), subjects).stream()
                .collect(Collectors.groupingBy(Deadline::subject));
        parts.forEach((owing, facts) -> keepPart(rule, facts, owing, all.getOrDefault(owing.subject(), List.of())));
    }

    private <S> void keepPart(DeadlineRule<S> rule, S facts, Owing owing, List<Deadline> known) {
        known.stream()
                .filter(deadline -> deadline.isOpen() && deadline.office() != owing.office())
                .forEach(this::replace);
        List<Deadline> own = known.stream()
                .filter(deadline -> deadline.office() == owing.office())
                .toList();
        keep(rule, facts, owing, own).filter(Deadline::isOpen).ifPresent(deadline -> deadline.handTo(owing.holder()));
    }

    private <S> Optional<Deadline> keep(DeadlineRule<S> rule, S facts, Owing owing, List<Deadline> known) {
        Optional<Instant> starts = rule.starts(facts);
        known.stream()
                .filter(Deadline::isOpen)
                .filter(deadline -> !starts.equals(Optional.of(deadline.started())))
                .forEach(this::replace);
        return starts.map(start -> keep(rule, facts, owing, start, known));
    }

    private <S> Deadline keep(DeadlineRule<S> rule, S facts, Owing owing, Instant start, List<Deadline> known) {
        Deadline deadline = startedAt(start, known).orElseGet(() -> begin(rule, facts, owing, start));
        Optional<DeadlineRule.Ended> ended = rule.ended(facts);
        if (deadline.isOpen()) {
            ended.ifPresent(end -> deadline.end(end.how(), end.when(), end.by()));
        } else if (ended.isEmpty() && rule.runsAgain()) {
            deadline.runOn();
        }
        return deadline;
    }

    private static Optional<Deadline> startedAt(Instant start, List<Deadline> known) {
        return known.stream().filter(each -> each.started().equals(start)).findFirst();
    }

    private <S> Deadline begin(DeadlineRule<S> rule, S facts, Owing owing, Instant start) {
        Deadline deadline = counted(rule, facts, owing, start);
        deadlines.add(deadline);
        return deadline;
    }

    private <S> Deadline counted(DeadlineRule<S> rule, S facts, Owing owing, Instant start) {
        StartDeadline command = new StartDeadline(
                rule.code(),
                rule.kind(),
                owing.subject(),
                owing.office(),
                rule.ofHolder() ? owing.holder() : null,
                rule.duty(facts),
                owing.awaitedBy(),
                start,
                rule.term(facts, book.parametersAsOf(start.atZone(City.ZONE).toLocalDate())),
                rule.hasOwnLadder());
        return new Deadline(command, book.calendar());
    }

    /** Another clock took its place: when its time was over, the matter passed on. */
    private void replace(Deadline deadline) {
        Instant now = clock.instant();
        boolean over = deadline.due() != null && !deadline.due().isAfter(now);
        deadline.end(over ? Ending.PASSED : Ending.CANCELLED, now, REPLACED);
    }

    /** When the clock that the rule reads in the facts is due, or would be, were it started. */
    public <S> Optional<Instant> due(DeadlineRule<S> rule, S facts, Owing owing) {
        List<Deadline> known = deadlines.of(rule.code(), rule.kind(), owing.subject(), owing.office());
        return rule.starts(facts)
                .map(start -> startedAt(start, known).orElseGet(() -> counted(rule, facts, owing, start)))
                .map(Deadline::due);
    }

    /** When the latest such clock is due, whether or not it still runs. */
    public Optional<Instant> due(DeadlineRule<?> rule, Owing owing) {
        return deadlines.of(rule.code(), rule.kind(), owing.subject(), owing.office()).stream()
                .reduce((earlier, later) -> later)
                .map(Deadline::due);
    }

    /** Stops such clocks, where they run, without a cap. */
    public void pause(DeadlineRule<?> rule, Owing owing, String reason) {
        running(rule, owing).forEach(deadline -> deadline.pause(clock.instant(), reason, null, book.calendar()));
    }

    /** Lets such clocks run on, where they stand still. */
    public void resume(DeadlineRule<?> rule, Owing owing) {
        running(rule, owing)
                .filter(deadline -> deadline.standing(clock.instant()).isPresent())
                .forEach(deadline -> deadline.resume(clock.instant(), book.calendar()));
    }

    /** Gives such clocks, where they run, a longer term from their same start. */
    public void lengthen(DeadlineRule<?> rule, Owing owing, Term term) {
        running(rule, owing).forEach(deadline -> deadline.lengthen(term, book.calendar()));
    }

    private Stream<Deadline> running(DeadlineRule<?> rule, Owing owing) {
        return deadlines.of(rule.code(), rule.kind(), owing.subject(), owing.office()).stream()
                .filter(Deadline::isOpen);
    }

    /**
     * Stops the clock for a reason that its article knows.
     *
     * @param cap the instant at which it runs on in any case; null = no cap
     */
    public void pause(long id, String reason, Instant cap) {
        open(id).pause(clock.instant(), reason, cap, book.calendar());
    }

    public void resume(long id) {
        open(id).resume(clock.instant(), book.calendar());
    }

    private Deadline open(long id) {
        return deadlines.lockedOpen(id).orElseThrow(() -> new IllegalStateException("clock " + id + " does not run"));
    }
}
