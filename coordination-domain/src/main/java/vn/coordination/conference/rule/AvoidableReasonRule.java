package vn.coordination.conference.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.AvoidableReason;
import vn.coordination.conference.PlanFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-08: nobody is called together for what needs no meeting; whoever plans one has gone through the reasons. */
public final class AvoidableReasonRule implements Rule<PlanFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_08;
    }

    @Override
    public List<Breach> breaches(PlanFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.checked()) {
            breaches.add(Breach.of(code(), "unchecked").at("checked"));
        }
        for (AvoidableReason reason : AvoidableReason.values()) {
            if (facts.reasons().contains(reason)) {
                breaches.add(
                        Breach.of(code(), Argument.term("avoidable." + reason)).at("reasons"));
            }
        }
        return breaches;
    }
}
