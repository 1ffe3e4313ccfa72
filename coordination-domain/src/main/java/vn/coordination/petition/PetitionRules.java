package vn.coordination.petition;

import java.util.List;
import vn.coordination.petition.rule.AnonymousRule;
import vn.coordination.petition.rule.BarredRule;
import vn.coordination.petition.rule.ClassifiedFirstRule;
import vn.coordination.petition.rule.CollectiveRule;
import vn.coordination.petition.rule.ComplexCaseRule;
import vn.coordination.petition.rule.DuplicatesFirstRule;
import vn.coordination.petition.rule.IdentityRule;
import vn.coordination.petition.rule.NoProcessingRule;
import vn.coordination.petition.rule.NumberedFirstRule;
import vn.coordination.petition.rule.OriginalsRule;
import vn.coordination.petition.rule.PartyMemberRule;
import vn.coordination.petition.rule.ReceiptRule;
import vn.coordination.petition.rule.RepresentativesRule;
import vn.coordination.petition.rule.SecondInTimeRule;
import vn.coordination.petition.rule.TimeBarRule;
import vn.coordination.petition.rule.WithdrawalRule;
import vn.coordination.rule.RuleSet;

/** What an act on a petition is judged by; each rule knows the acts it speaks of. */
public final class PetitionRules {
    public static final RuleSet<ActFacts> ACT = RuleSet.of(
            "petition.act",
            List.of(
                    new NumberedFirstRule(),
                    new IdentityRule(),
                    new ReceiptRule(),
                    new RepresentativesRule(),
                    new ClassifiedFirstRule(),
                    new DuplicatesFirstRule(),
                    new PartyMemberRule(),
                    new BarredRule(),
                    new TimeBarRule(),
                    new SecondInTimeRule(),
                    new CollectiveRule(),
                    new NoProcessingRule(),
                    new AnonymousRule(),
                    new ComplexCaseRule(),
                    new WithdrawalRule(),
                    new OriginalsRule()));

    private PetitionRules() {}
}
