package vn.coordination.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.report.ReportRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class ReportRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return ReportRules.class;
    }
}
