package vn.coordination.rule.app;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Breach;

/** An act was refused. It rolls the transaction back; the refusal itself is on the trail already. */
@ApplicationException(rollback = true)
public class RegulationBreach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ruleSet;
    private final Subject subject;
    private final List<Breach> breaches;
    private final List<Answer> answers;

    public RegulationBreach(String ruleSet, Subject subject, List<Breach> breaches) {
        this(ruleSet, subject, breaches, List.of());
    }

    RegulationBreach(String ruleSet, Subject subject, List<Breach> breaches, List<Answer> answers) {
        super(ruleSet + " of " + subject + " refused by "
                + breaches.stream()
                        .map(breach -> breach.code().printed())
                        .distinct()
                        .toList());
        this.ruleSet = ruleSet;
        this.subject = subject;
        this.breaches = List.copyOf(breaches);
        this.answers = List.copyOf(answers);
    }

    /** The rules that were judged; the printed code when a single breach was found outside of a rule set. */
    public String ruleSet() {
        return ruleSet;
    }

    public Subject subject() {
        return subject;
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** Of an act that needs several things: what each of them answered, also those that could be had. */
    public List<Answer> answers() {
        return answers;
    }
}
