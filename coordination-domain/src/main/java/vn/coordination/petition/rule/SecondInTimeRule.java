package vn.coordination.petition.rule;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Classification;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-17: a second complaint comes within its limit after the first decision; later only a deputy chief admits it. */
public final class SecondInTimeRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_17;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.ACCEPT && facts.came().contested().isPresent();
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean remote = facts.what().filter(Classification::remote).isPresent();
        int days = parameters.calendarDays(remote ? ParameterKey.PT_17_REMOTE : ParameterKey.PT_17_SECOND);
        LocalDate last = facts.came().contested().orElseThrow().plusDays(days);
        return facts.came().arrived().isAfter(last)
                ? List.of(Breach.of(code(), Argument.number(days), Argument.date(last)))
                : List.of();
    }
}
