package vn.coordination.conference.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.InvitationFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-01: an invitation says who meets whom, on what, when and where, and goes out some days before, but for what is unscheduled with approval. */
public final class InvitationRule implements Rule<InvitationFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_01;
    }

    @Override
    public boolean appliesTo(InvitationFacts facts) {
        return facts.invites();
    }

    @Override
    public List<Breach> breaches(InvitationFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        facts.invitation().missing().stream()
                .sorted()
                .map(field -> Breach.of(code(), "missing", Argument.term("calling." + field))
                        .at(field))
                .forEach(breaches::add);
        Limit least = parameters.limit(ParameterKey.MT_01_INVITATION);
        if (!facts.invitation().excused() && facts.invitation().days(least.unit()) < least.number()) {
            breaches.add(
                    Breach.of(code(), "late", Argument.number(least.number())).at("day"));
        }
        return breaches;
    }
}
