package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Waiver;

/**
 * The edge between judging and acting. Called inside the transaction of a service; parameters are those of the city's
 * date now unless a date is given.
 */
@ApplicationScoped
public class RegulationGuard {
    /** Judges and records; a refusal is written in a transaction of its own, then thrown. */
    public <F extends Record> Judgement enforce(
            RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers) {
        throw new UnsupportedOperationException("being written");
    }

    public <F extends Record> Judgement enforce(
            RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers, LocalDate asOf) {
        throw new UnsupportedOperationException("being written");
    }

    /** Judges and records in the running transaction, and leaves the answer to the caller. */
    public <F extends Record> Judgement weigh(RuleSet<F> rules, F facts, Subject subject, Collection<Waiver> waivers) {
        throw new UnsupportedOperationException("being written");
    }

    /** Judges dry: nothing is recorded. */
    public <F extends Record> Judgement judge(RuleSet<F> rules, F facts, Collection<Waiver> waivers) {
        throw new UnsupportedOperationException("being written");
    }

    /** Refuses for a breach that was found outside of a rule set, such as SS-08; never returns. */
    public RegulationBreach refuse(Breach breach, Subject subject) {
        throw new UnsupportedOperationException("being written");
    }
}
