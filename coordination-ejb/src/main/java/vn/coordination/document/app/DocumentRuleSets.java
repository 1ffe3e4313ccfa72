package vn.coordination.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.document.DocumentRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class DocumentRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return DocumentRules.class;
    }
}
