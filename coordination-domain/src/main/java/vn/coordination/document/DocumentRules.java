package vn.coordination.document;

import java.util.List;
import vn.coordination.document.rule.StateSecretRule;
import vn.coordination.rule.RuleSet;

/** What is asked before anything is kept. */
public final class DocumentRules {
    public static final RuleSet<KeepFacts> KEEP = RuleSet.of("document.keep", List.of(new StateSecretRule()));

    private DocumentRules() {}
}
