package vn.coordination.amendment.rule;

import java.util.List;
import vn.coordination.amendment.SigningFacts;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** CM-06: no version is signed while an office has not named a contact and a deputy in each of its areas. */
public final class NoEmptyPostRule implements Rule<SigningFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.CM_06;
    }

    @Override
    public List<Breach> breaches(SigningFacts facts, Parameters parameters) {
        return facts.emptyPosts().stream().map(this::breach).toList();
    }

    private Breach breach(EmptyPost post) {
        return Breach.of(
                code(),
                post.deputy() ? "deputy" : "contact",
                Argument.office(post.office().code()),
                Argument.number(post.area()));
    }
}
