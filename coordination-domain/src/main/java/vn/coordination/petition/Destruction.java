package vn.coordination.petition;

import static vn.coordination.petition.Competence.breach;
import static vn.coordination.petition.Competence.unless;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** PT-45: what was filed is destroyed by a numbered decision of the head, after it was kept, and once. */
final class Destruction {
    private Destruction() {}

    static Optional<Breach> against(ActFacts facts) {
        if (facts.course().did(PetitionAct.DESTROY)) {
            return breach(RuleCode.PT_45, "destroyed");
        }
        return facts.act() == PetitionAct.DECIDE_DESTRUCTION
                ? unless(facts.course().did(PetitionAct.FILE), RuleCode.PT_45, "unfiled")
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_45, "number", "note"))
                : unless(facts.course().did(PetitionAct.DECIDE_DESTRUCTION), RuleCode.PT_45, "undecided")
                        .or(() -> kept(facts));
    }

    private static Optional<Breach> kept(ActFacts facts) {
        Optional<Instant> until = facts.past().due().filter(due -> facts.now().isBefore(due));
        return until.flatMap(due -> breach(RuleCode.PT_45, "kept", Argument.instant(due)));
    }
}
