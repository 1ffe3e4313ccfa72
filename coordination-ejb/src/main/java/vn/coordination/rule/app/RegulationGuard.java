package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Authorship;
import vn.coordination.audit.app.JudgementRow;
import vn.coordination.audit.app.Refusals;
import vn.coordination.audit.app.TimeOrderedId;
import vn.coordination.audit.app.Trail;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;
import vn.coordination.shared.City;

/**
 * The edge between judging and acting. Called inside the transaction of a service; parameters are those of the city's
 * date now unless a date is given.
 */
@ApplicationScoped
public class RegulationGuard {
    private final RuleBook book;
    private final Trail trail;
    private final Refusals refusals;
    private final Authorship authorship;
    private final Overrides overrides;
    private final Clock clock;

    @Inject
    RegulationGuard(
            RuleBook book, Trail trail, Refusals refusals, Authorship authorship, Overrides overrides, Clock clock) {
        this.overrides = overrides;
        this.book = book;
        this.trail = trail;
        this.refusals = refusals;
        this.authorship = authorship;
        this.clock = clock;
    }

    protected RegulationGuard() {
        this(null, null, null, null, null, null);
    }

    /**
     * Judges and records. When kept, the judgement goes into the running transaction; when refused, it is written in a
     * transaction of its own and thrown.
     */
    public <F extends Record> Judgement enforce(
            RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers) {
        return enforce(rules, facts, subject, waivers, today());
    }

    public <F extends Record> Judgement enforce(
            RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers, LocalDate asOf) {
        Judgement judgement = overridden(judge(rules, facts, waivers, asOf), rules, facts, subject, waivers, asOf);
        if (judgement.refused()) {
            refusals.write(authorship.current(), trail.action(), row(judgement, facts, subject, asOf));
            throw new RegulationBreach(judgement.ruleSet(), subject, judgement.breaches());
        }
        use(judgement);
        trail.judged(row(judgement, facts, subject, asOf));
        return judgement;
    }

    /** Judges and records in the running transaction, and leaves the answer to the caller. */
    public <F extends Record> Judgement weigh(RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers) {
        LocalDate today = today();
        Judgement judgement = overridden(judge(rules, facts, waivers, today), rules, facts, subject, waivers, today);
        use(judgement);
        trail.judged(row(judgement, facts, subject, today));
        return judgement;
    }

    /** Judges dry as an act on that record would be judged: what was counter-signed for it counts and is not used up. */
    public <F extends Record> Judgement foresee(RuleSet<F> rules, F facts, Subject subject) {
        LocalDate today = today();
        return overridden(judge(rules, facts, List.of(), today), rules, facts, subject, List.of(), today);
    }

    /** What second offices have counter-signed for this record is asked for only when it would help. */
    private <F extends Record> Judgement overridden(
            Judgement without, RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers, LocalDate asOf) {
        if (subject.isFresh()
                || without.breaches().stream().noneMatch(breach -> breach.code().overridable())) {
            return without;
        }
        List<Waiver> all = new ArrayList<>(overrides.open(subject, today()));
        all.addAll(waivers);
        Judgement with = judge(rules, facts, all, asOf);
        return with.refused() ? without : with;
    }

    /** An override is used up only by a judgement that it turned. */
    private void use(Judgement judgement) {
        judgement.waivers().stream().filter(Waiver::isOverride).forEach(overrides::use);
    }

    /** Judges dry: nothing is recorded, no transaction is needed. */
    public <F extends Record> Judgement judge(RuleSet<F> rules, F facts, Collection<Waiver> waivers) {
        return judge(rules, facts, waivers, today());
    }

    public <F extends Record> Judgement judge(RuleSet<F> rules, F facts, Collection<Waiver> waivers, LocalDate asOf) {
        Parameters parameters = book.parametersAsOf(asOf);
        return rules.judge(facts, parameters, waivers, clock.instant());
    }

    /**
     * Refuses for a breach that was found outside of a rule set, such as SS-08. Never returns; the type lets a caller
     * write {@code throw guard.refuse(…)}.
     */
    public RegulationBreach refuse(Breach breach, Subject subject) {
        Judgement judgement = refused(breach.code(), List.of(breach), subject);
        throw new RegulationBreach(judgement.ruleSet(), subject, judgement.breaches());
    }

    /**
     * Refuses an act that needs several things and does not get all of them; who asked learns the answer of each.
     *
     * @param code the entry that wants all or nothing
     */
    public RegulationBreach refuse(RuleCode code, List<Answer> answers, Subject subject) {
        List<Breach> breaches = answers.stream()
                .flatMap(answer -> answer.breaches().stream())
                .distinct()
                .toList();
        Judgement judgement = refused(code, breaches, subject);
        throw new RegulationBreach(judgement.ruleSet(), subject, breaches, answers);
    }

    /** Writes down a refusal that was given before any service was entered. */
    void note(Breach breach, Subject subject, String action) {
        refused(breach.code(), List.of(breach), subject, action);
    }

    private Judgement refused(RuleCode code, List<Breach> breaches, Subject subject) {
        return refused(code, breaches, subject, trail.action());
    }

    private Judgement refused(RuleCode code, List<Breach> breaches, Subject subject, String action) {
        List<Ruling> rulings = breaches.stream().<Ruling>map(Ruling.Broken::new).toList();
        Judgement judgement = new Judgement(code.printed(), clock.instant(), rulings, Map.of());
        refusals.write(authorship.current(), action, row(judgement, 0, "{}", subject, today()));
        return judgement;
    }

    private JudgementRow row(Judgement judgement, Record facts, Subject subject, LocalDate asOf) {
        return row(
                judgement,
                FactsJson.version(facts.getClass()),
                FactsJson.write(facts).toString(),
                subject,
                asOf);
    }

    private JudgementRow row(Judgement judgement, int factsVersion, String facts, Subject subject, LocalDate asOf) {
        return new JudgementRow(
                TimeOrderedId.at(judgement.at()),
                judgement.at(),
                judgement.ruleSet(),
                subject,
                judgement.refused(),
                codes(judgement),
                factsVersion,
                facts,
                StoredRulings.write(judgement.rulings()),
                StoredRulings.write(judgement.parametersRead()),
                book.versionAsOf(asOf).orElse(null));
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.rulings().stream()
                .filter(ruling -> ruling instanceof Ruling.Broken || ruling instanceof Ruling.Waived)
                .map(ruling -> ruling.code().printed())
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
