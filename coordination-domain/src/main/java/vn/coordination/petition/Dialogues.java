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

/** PT-19: a dialogue is held on the day that was named for it, and all who take part were told in time before. */
final class Dialogues {
    private Dialogues() {}

    static Optional<Breach> against(ActFacts facts, Parameters parameters) {
        int days = parameters.calendarDays(ParameterKey.PT_19_NOTICE);
        return switch (facts.act()) {
            case SET_DIALOGUE ->
                unless(facts.reasons().day().isPresent(), RuleCode.PT_19, "day", "day")
                        .or(() -> inTime(facts, facts.reasons().day().orElseThrow(), days));
            case NOTIFY_DIALOGUE ->
                unless(facts.course().dialogue().isPresent(), RuleCode.PT_19, "unset")
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_19, "number", "note"))
                        .or(() -> inTime(facts, facts.course().dialogue().orElseThrow(), days));
            default -> holding(facts);
        };
    }

    private static Optional<Breach> inTime(ActFacts facts, LocalDate day, int days) {
        LocalDate earliest = facts.today().plusDays(days);
        return day.isBefore(earliest)
                ? breach(RuleCode.PT_19, "short", Argument.number(days), Argument.date(earliest))
                        .map(breach -> breach.at("day"))
                : Optional.empty();
    }

    private static Optional<Breach> holding(ActFacts facts) {
        boolean told = facts.course().did(PetitionAct.NOTIFY_DIALOGUE, PetitionAct.SET_DIALOGUE);
        if (!told) {
            return breach(RuleCode.PT_19, "untold");
        }
        LocalDate day = facts.course().dialogue().orElseThrow();
        return facts.today().isBefore(day) ? breach(RuleCode.PT_19, "early", Argument.date(day)) : Optional.empty();
    }
}
