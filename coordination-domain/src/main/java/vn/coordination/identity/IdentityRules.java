package vn.coordination.identity;

import java.util.List;
import vn.coordination.identity.rule.StrongPasswordRule;
import vn.coordination.rule.RuleSet;

/** Which rules each action on accounts is judged by. */
public final class IdentityRules {
    public static final RuleSet<PasswordFacts> CHANGE_PASSWORD =
            RuleSet.of("identity.changePassword", List.of(new StrongPasswordRule()));

    public static final List<RuleSet<?>> ALL = List.of(CHANGE_PASSWORD);

    private IdentityRules() {}
}
