package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Classification;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-34: what is said against a Party member for a breach of the Party’s rules goes to the body of the Party, and nowhere else. */
public final class PartyMemberRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_34;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act().outcome()
                && facts.what().filter(Classification::aboutMember).isPresent();
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean partyOffice = facts.office() == Office.PARTY_OFFICE;
        boolean onTheWay = facts.act() == (partyOffice ? PetitionAct.FORWARD : PetitionAct.TRANSFER);
        return onTheWay ? List.of() : List.of(Breach.of(code()));
    }
}
