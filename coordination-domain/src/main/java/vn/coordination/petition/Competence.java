package vn.coordination.petition;

import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;

/**
 * Who may do what with which petition: the conditions of the arrows of the state machine that entries with a clock carry.
 * An office acts on its own matters, elected bodies settle no complaint, and a complaint is guided or returned according
 * to how it came.
 */
public final class Competence {
    private Competence() {}

    /** The day whose law judges the act: that of its arrival, but a dialogue follows the law of the day it is prepared. */
    public static LocalDate law(ActFacts facts) {
        return switch (facts.act()) {
            case SET_DIALOGUE, NOTIFY_DIALOGUE, HOLD_DIALOGUE -> facts.today();
            default -> facts.came().arrived();
        };
    }

    /** The first thing that stands against the act; empty when nothing does. */
    public static Optional<Breach> against(ActFacts facts, Parameters parameters) {
        if (!facts.act().possibleIn(facts.state())) {
            return breach(facts.act().code(), "state", Argument.term("petition." + facts.state()));
        }
        return switch (facts.act()) {
            case TRANSFER -> transfer(facts);
            case SEND_BACK -> facts.way().sentBack() ? breach(RuleCode.PT_06, "chiefs") : Optional.empty();
            case ACCEPT, ORDER, REFUSE -> settlement(facts);
            case FORWARD -> forwarding(facts);
            case GUIDE -> guidance(facts);
            case RETURN -> complaintCame(facts, false) ? breach(RuleCode.PT_21, "guide") : Optional.empty();
            case CLASSIFY -> unless(facts.what().isEmpty(), RuleCode.PT_03, "classified");
            case REOPEN -> reopening(facts);
            case URGE -> urging(facts);
            case REPORT_TO_CHAIR ->
                unless(facts.course().did(PetitionAct.URGE), RuleCode.PT_40, "unurged")
                        .or(() -> unless(facts.reasons().noted(), RuleCode.PT_40, "number", "note"));
            case SUSPEND -> suspension(facts);
            case KEEP_SUSPENDED -> unless(facts.reasons().noted(), RuleCode.PT_20, "reason", "note");
            case SPLIT_UP -> facts.is(PetitionKind.MIXED) ? Optional.empty() : breach(RuleCode.PT_05, "single");
            case CHECK_DUPLICATES -> facts.is(PetitionKind.MIXED) ? breach(RuleCode.PT_05, "mixed") : Optional.empty();
            case EXTEND -> extension(facts, parameters);
            case DECIDE -> decision(facts);
            case CONCLUDE -> facts.is(PetitionKind.DENUNCIATION) ? Optional.empty() : breach(RuleCode.PT_28, "kind");
            case GO_TO_SECOND_LEVEL ->
                facts.is(PetitionKind.COMPLAINT) ? Optional.empty() : breach(RuleCode.PT_17, "kind");
            case CLOSE -> closing(facts).or(() -> Denunciations.against(facts, parameters));
            case SET_DIALOGUE, NOTIFY_DIALOGUE, HOLD_DIALOGUE -> Dialogues.against(facts, parameters);
            case ROUTE, PUBLISH, ASK_REPORT, GIVE_REPORT, REVIEW -> Denunciations.against(facts, parameters);
            case RAISE_ALARM, HAND_TO_INVESTIGATORS, TAKE_MEASURES -> Alarms.against(facts);
            case DECIDE_DESTRUCTION, DESTROY -> Destruction.against(facts);
            default -> Optional.empty();
        };
    }

    private static Optional<Breach> transfer(ActFacts facts) {
        Optional<Office> to = facts.way().to();
        Optional<Office> competent =
                facts.what().flatMap(what -> what.matter().receiver().office());
        boolean party = facts.what().filter(what -> handedOnByPartyOffice(what)).isPresent();
        Optional<Office> meant = party ? Optional.of(Office.PARTY_OFFICE) : competent;
        if (!meant.equals(to) || meant.equals(Optional.of(facts.office()))) {
            return breach(RuleCode.PT_06, "elsewhere", office(meant.orElse(facts.office())));
        }
        boolean again = facts.way().sentBack() && !facts.way().chief();
        return again ? breach(RuleCode.PT_06, "chiefs") : Optional.empty();
    }

    /** What belongs to a body of the Party reaches it through the Party Office. */
    private static boolean handedOnByPartyOffice(Classification what) {
        return what.aboutMember() || what.matter().receiver().office().isEmpty();
    }

    private static Optional<Breach> settlement(ActFacts facts) {
        if (facts.office() == Office.COUNCIL_OFFICE && facts.is(PetitionKind.COMPLAINT)) {
            return breach(RuleCode.PT_21, "elected");
        }
        Optional<Office> competent =
                facts.what().flatMap(what -> what.matter().receiver().office());
        boolean ours = competent.equals(Optional.of(facts.office()));
        return ours
                ? Optional.empty()
                : breach(RuleCode.PT_06, "elsewhere", office(competent.orElse(Office.PARTY_OFFICE)));
    }

    private static Optional<Breach> forwarding(ActFacts facts) {
        boolean elected = facts.office() == Office.COUNCIL_OFFICE;
        return facts.is(PetitionKind.COMPLAINT) && !elected ? breach(RuleCode.PT_21, "forward") : Optional.empty();
    }

    private static Optional<Breach> guidance(ActFacts facts) {
        if (complaintCame(facts, true)) {
            return breach(RuleCode.PT_21, "return");
        }
        return facts.past().guided() > 0 ? breach(RuleCode.PT_21, "again") : Optional.empty();
    }

    private static boolean complaintCame(ActFacts facts, boolean forwarded) {
        return facts.is(PetitionKind.COMPLAINT) && facts.came().forwarded() == forwarded;
    }

    /** Of what was split the parts are reopened. */
    private static Optional<Breach> reopening(ActFacts facts) {
        return facts.is(PetitionKind.MIXED)
                ? breach(RuleCode.PT_05, "parts")
                : unless(facts.reasons().noted(), RuleCode.PT_09, "fact", "note");
    }

    /** Nobody is urged while his time runs. */
    private static Optional<Breach> urging(ActFacts facts) {
        return facts.past()
                .due()
                .filter(due -> facts.now().isBefore(due))
                .map(due -> LocalDate.ofInstant(due, City.ZONE).minusDays(1))
                .flatMap(last -> breach(RuleCode.PT_40, "early", Argument.date(last)));
    }

    private static Optional<Breach> suspension(ActFacts facts) {
        Optional<Ground> ground = facts.reasons().ground();
        return unless(
                ground.filter(found -> found.code() == RuleCode.PT_20).isPresent(), RuleCode.PT_20, "ground", "ground");
    }

    /** A complaint is extended once; a denunciation as often as the law says, more than once only on two criteria. */
    private static Optional<Breach> extension(ActFacts facts, Parameters parameters) {
        if (!facts.is(PetitionKind.DENUNCIATION)) {
            return facts.past().extended() > 0 ? breach(RuleCode.PT_14, "extended") : Optional.empty();
        }
        int most = parameters.count(ParameterKey.PT_28_EXTENSIONS);
        if (facts.past().extended() >= most) {
            return breach(RuleCode.PT_28, "extended", Argument.number(most));
        }
        boolean again = facts.past().extended() > 0;
        return again && facts.reasons().criteria().size() < 2 ? breach(RuleCode.PT_28, "criteria") : Optional.empty();
    }

    private static Optional<Breach> decision(ActFacts facts) {
        if (facts.is(PetitionKind.DENUNCIATION)) {
            return breach(RuleCode.PT_14, "kind");
        }
        boolean unheard = facts.came().level() == 2 && !facts.past().dialogue();
        return unheard ? breach(RuleCode.PT_19, "dialogue") : Optional.empty();
    }

    private static Optional<Breach> closing(ActFacts facts) {
        if (!facts.past().told()) {
            return breach(RuleCode.PT_09, "told");
        }
        return facts.past().entered() ? Optional.empty() : breach(RuleCode.PT_52, "entered");
    }

    private static Argument office(Office office) {
        return Argument.office(office.code());
    }

    static Optional<Breach> breach(RuleCode code, String variant, Argument... arguments) {
        return Optional.of(Breach.of(code, variant, arguments));
    }

    /** @param kept what the entry asks for */
    static Optional<Breach> unless(boolean kept, RuleCode code, String variant) {
        return kept ? Optional.empty() : breach(code, variant);
    }

    /** @param field of the form where it is said */
    static Optional<Breach> unless(boolean kept, RuleCode code, String variant, String field) {
        return unless(kept, code, variant).map(breach -> breach.at(field));
    }
}
