package vn.coordination.reception.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.reception.HearingFacts;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/**
 * OC-09: a denunciation is heard online only if it is complex, the denouncer asked for no protection of his identity and
 * nobody else can follow. Each condition that fails is told.
 */
public final class OnlineDenunciationRule implements Rule<HearingFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.OC_09;
    }

    @Override
    public boolean appliesTo(HearingFacts facts) {
        return facts.online() && facts.denunciation();
    }

    @Override
    public List<Breach> breaches(HearingFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.complex()) {
            breaches.add(Breach.of(code(), "complex").at("complex"));
        }
        if (!facts.unprotected()) {
            breaches.add(Breach.of(code(), "protected").at("unprotected"));
        }
        if (!facts.confidential()) {
            breaches.add(Breach.of(code(), "overheard").at("confidential"));
        }
        return breaches;
    }
}
