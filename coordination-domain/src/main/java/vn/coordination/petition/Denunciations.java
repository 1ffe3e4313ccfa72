package vn.coordination.petition;

import static vn.coordination.petition.Competence.breach;
import static vn.coordination.petition.Competence.unless;

import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;

/** What only a denunciation knows: a posted conclusion, a report on lateness, a review when it is made again. */
final class Denunciations {
    private Denunciations() {}

    static Optional<Breach> against(ActFacts facts, Parameters parameters) {
        return switch (facts.act()) {
            case PUBLISH ->
                unless(facts.is(PetitionKind.DENUNCIATION), RuleCode.PT_29, "kind")
                        .or(() -> unless(facts.reasons().stripped(), RuleCode.PT_29, "stripped", "stripped"))
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_29, "where", "note"));
            case ASK_REPORT ->
                unless(facts.is(PetitionKind.DENUNCIATION), RuleCode.PT_30, "kind")
                        .or(() -> unless(overdue(facts), RuleCode.PT_30, "early"))
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_30, "number", "note"));
            case GIVE_REPORT ->
                unless(asked(facts), RuleCode.PT_30, "unasked")
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_30, "number", "note"));
            case REVIEW ->
                unless(facts.is(PetitionKind.DENUNCIATION), RuleCode.PT_32, "kind")
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_32, "reason", "note"));
            case ROUTE -> unless(!renewed(facts) || facts.course().did(PetitionAct.REVIEW), RuleCode.PT_32, "review");
            default -> posting(facts, parameters);
        };
    }

    private static boolean overdue(ActFacts facts) {
        return facts.past().due().filter(due -> facts.now().isAfter(due)).isPresent();
    }

    /** Not since the last report. */
    private static boolean asked(ActFacts facts) {
        return facts.course().did(PetitionAct.ASK_REPORT)
                && !facts.course().did(PetitionAct.GIVE_REPORT, PetitionAct.ASK_REPORT);
    }

    private static boolean renewed(ActFacts facts) {
        return facts.state() == PetitionState.REOPENED && facts.is(PetitionKind.DENUNCIATION);
    }

    /** What ended with a conclusion is not closed before that was posted long enough. */
    private static Optional<Breach> posting(ActFacts facts, Parameters parameters) {
        if (!facts.course().did(PetitionAct.CONCLUDE)) {
            return Optional.empty();
        }
        Optional<LocalDate> posted = facts.course().on(PetitionAct.PUBLISH);
        if (posted.isEmpty()) {
            return breach(RuleCode.PT_29, "unpublished");
        }
        int days = parameters.calendarDays(ParameterKey.PT_29_POSTED);
        LocalDate last = posted.get().plusDays(days);
        return facts.today().isAfter(last)
                ? Optional.empty()
                : breach(RuleCode.PT_29, "posted", Argument.number(days), Argument.date(last));
    }
}
