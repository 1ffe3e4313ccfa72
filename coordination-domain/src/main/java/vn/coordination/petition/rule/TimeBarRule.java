package vn.coordination.petition.rule;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Classification;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-13: a complaint comes within the bar, days of obstacle left out; later only a deputy chief admits it. */
public final class TimeBarRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_13;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.ACCEPT
                && facts.is(PetitionKind.COMPLAINT)
                && facts.what().map(Classification::knownOn).isPresent();
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        Classification what = facts.what().orElseThrow();
        int days = parameters.calendarDays(ParameterKey.PT_13_TIME_BAR);
        LocalDate last = what.knownOn().plusDays(days).plusDays(what.obstacleDays());
        return facts.came().arrived().isAfter(last)
                ? List.of(Breach.of(code(), Argument.number(days), Argument.date(last)))
                : List.of();
    }
}
