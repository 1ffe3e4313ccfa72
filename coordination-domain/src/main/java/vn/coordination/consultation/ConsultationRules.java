package vn.coordination.consultation;

import vn.coordination.consultation.rule.OpinionDueRule;
import vn.coordination.regulation.DeadlineRule;

/** What runs while the offices are asked. */
public final class ConsultationRules {
    public static final DeadlineRule<AskedFacts> OPINION_DUE = new OpinionDueRule();

    private ConsultationRules() {}
}
