package vn.coordination.petition;

import static vn.coordination.petition.PetitionAct.ACCEPT;
import static vn.coordination.petition.PetitionAct.ANSWER;
import static vn.coordination.petition.PetitionAct.ASK_REPORT;
import static vn.coordination.petition.PetitionAct.ASSIGN;
import static vn.coordination.petition.PetitionAct.CLASSIFY;
import static vn.coordination.petition.PetitionAct.CLOSE;
import static vn.coordination.petition.PetitionAct.CONCLUDE;
import static vn.coordination.petition.PetitionAct.DECIDE;
import static vn.coordination.petition.PetitionAct.DECIDE_DESTRUCTION;
import static vn.coordination.petition.PetitionAct.ENFORCE;
import static vn.coordination.petition.PetitionAct.ENTER;
import static vn.coordination.petition.PetitionAct.FILE;
import static vn.coordination.petition.PetitionAct.FIND_INELIGIBLE;
import static vn.coordination.petition.PetitionAct.FORWARD;
import static vn.coordination.petition.PetitionAct.GIVE_REPORT;
import static vn.coordination.petition.PetitionAct.GO_TO_SECOND_LEVEL;
import static vn.coordination.petition.PetitionAct.GUIDE;
import static vn.coordination.petition.PetitionAct.KEEP_SUSPENDED;
import static vn.coordination.petition.PetitionAct.MERGE;
import static vn.coordination.petition.PetitionAct.NOTIFY_DIALOGUE;
import static vn.coordination.petition.PetitionAct.ORDER;
import static vn.coordination.petition.PetitionAct.PUBLISH;
import static vn.coordination.petition.PetitionAct.REFUSE;
import static vn.coordination.petition.PetitionAct.REGISTER;
import static vn.coordination.petition.PetitionAct.REOPEN;
import static vn.coordination.petition.PetitionAct.REPORT;
import static vn.coordination.petition.PetitionAct.REPORT_TO_CHAIR;
import static vn.coordination.petition.PetitionAct.RESUME;
import static vn.coordination.petition.PetitionAct.RETURN;
import static vn.coordination.petition.PetitionAct.REVIEW;
import static vn.coordination.petition.PetitionAct.ROUTE;
import static vn.coordination.petition.PetitionAct.SEND_BACK;
import static vn.coordination.petition.PetitionAct.SET_DIALOGUE;
import static vn.coordination.petition.PetitionAct.SPLIT_UP;
import static vn.coordination.petition.PetitionAct.SUSPEND;
import static vn.coordination.petition.PetitionAct.TAKE_OVER;
import static vn.coordination.petition.PetitionAct.TELL;
import static vn.coordination.petition.PetitionAct.TRANSFER;
import static vn.coordination.petition.PetitionAct.URGE;
import static vn.coordination.petition.PetitionAct.WITHDRAW;
import static vn.coordination.petition.PetitionKind.COMPLAINT;
import static vn.coordination.petition.PetitionKind.DENUNCIATION;
import static vn.coordination.petition.PetitionKind.MIXED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.ClockKind;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** The clocks of a petition, one line or two for each entry: how long, for which petitions, from when until when. */
public final class PetitionClocks {
    private static final PetitionAct[] OUTCOMES = {
        ACCEPT, REFUSE, FORWARD, GUIDE, RETURN, ORDER, FILE, TRANSFER, FIND_INELIGIBLE
    };

    public static final PetitionClock SETTLEMENT = PetitionClock.of(
                    RuleCode.PT_14, ClockKind.CLOSURE, PetitionLimits::firstSettlement)
            .when(facts -> facts.holds() && !facts.is(DENUNCIATION) && facts.level() == 1)
            .since(ACCEPT)
            .until(DECIDE);

    public static final PetitionClock SECOND_SETTLEMENT = PetitionClock.of(
                    RuleCode.PT_15, ClockKind.CLOSURE, PetitionLimits::secondSettlement)
            .when(facts -> facts.holds() && !facts.is(DENUNCIATION) && facts.level() == 2)
            .since(ACCEPT)
            .until(DECIDE);

    public static final PetitionClock DENUNCIATION_SETTLEMENT = PetitionClock.of(
                    ParameterKey.PT_28_SETTLEMENT, ClockKind.CLOSURE)
            .when(facts -> facts.holds() && facts.is(DENUNCIATION))
            .since(ACCEPT)
            .until(CONCLUDE)
            .extendedBy(ParameterKey.PT_28_EXTENSION);

    /** How long what was filed is kept; by its end the head decides what becomes of it. */
    public static final PetitionClock KEPT = PetitionClock.of(ParameterKey.PT_45_KEPT, ClockKind.CLOSURE)
            .when(ClockFacts::holds)
            .since(FILE)
            .until(DECIDE_DESTRUCTION)
            .outlastsClosing()
            .duty(Role.CHIEF);

    /** After each of these the file is closed, once who wrote is told and what is his has gone back. */
    private static final List<PetitionAct> ENDS =
            List.of(SPLIT_UP, MERGE, REFUSE, GUIDE, RETURN, FILE, ANSWER, GO_TO_SECOND_LEVEL, WITHDRAW, ORDER, ENFORCE);

    /** Those that stand still while a case is suspended (PT-20), and that an extension lengthens (PT-16). */
    public static final List<PetitionClock> SETTLEMENTS =
            List.of(SETTLEMENT, SECOND_SETTLEMENT, DENUNCIATION_SETTLEMENT);

    public static final List<PetitionClock> ALL = List.of(
            PetitionClock.of(ParameterKey.PT_01_NUMBERING, ClockKind.RECEIPT)
                    .when(facts -> facts.at(TRANSFER).or(() -> facts.at(REOPEN)).isEmpty())
                    .until(REGISTER)
                    .duty(Role.RECORDS_CLERK),
            PetitionClock.of(ParameterKey.PT_03_ASSIGNED, ClockKind.ASSIGNMENT)
                    .since(REGISTER)
                    .until(ASSIGN),
            PetitionClock.of(ParameterKey.PT_03_CLASSIFICATION, ClockKind.ANSWER)
                    .from(PetitionClocks::screened)
                    .until(CLASSIFY, FIND_INELIGIBLE, ROUTE),
            PetitionClock.of(ParameterKey.PT_04_COMPLETED, ClockKind.ANSWER)
                    .since(FIND_INELIGIBLE)
                    .until(GUIDE, RETURN, FILE),
            PetitionClock.of(ParameterKey.PT_05_SPLIT, ClockKind.ANSWER)
                    .when(facts -> facts.is(MIXED))
                    .since(CLASSIFY)
                    .until(SPLIT_UP),
            PetitionClock.of(ParameterKey.PT_06_TRANSFER, ClockKind.ASSIGNMENT)
                    .when(facts -> facts.holds() && facts.what().isPresent() && !facts.competent())
                    .since(ROUTE)
                    .until(TRANSFER, OUTCOMES),
            PetitionClock.of(ParameterKey.PT_06_ACKNOWLEDGEMENT, ClockKind.RECEIPT)
                    .when(ClockFacts::bound)
                    .since(TRANSFER)
                    .until(TAKE_OVER, SEND_BACK),
            // sent back once: now the chiefs decide
            PetitionClock.of(ParameterKey.PT_06_ACKNOWLEDGEMENT, ClockKind.ANSWER)
                    .when(ClockFacts::holds)
                    .since(SEND_BACK)
                    .until(TRANSFER, OUTCOMES)
                    .duty(Role.CHIEF),
            PetitionClock.of(ParameterKey.PT_09_REPLY, ClockKind.ANSWER)
                    .when(facts -> facts.holds() && facts.channel().inPerson())
                    .until(TELL),
            PetitionClock.of(ParameterKey.PT_10_INFORMED, ClockKind.ANSWER)
                    .when(facts -> facts.office() == Office.PARTY_OFFICE && facts.channel() == Channel.POST)
                    .until(TELL),
            PetitionClock.of(ParameterKey.PT_11_ACCEPTANCE, ClockKind.ASSIGNMENT)
                    .when(facts -> facts.holds() && facts.is(COMPLAINT))
                    .until(ACCEPT, OUTCOMES),
            SETTLEMENT,
            SECOND_SETTLEMENT,
            PetitionClock.of(ParameterKey.PT_18_SENT, ClockKind.ANSWER)
                    .when(facts -> facts.is(COMPLAINT) && facts.level() == 1)
                    .since(DECIDE)
                    .until(TELL),
            PetitionClock.of(ParameterKey.PT_19_NOTICE, ClockKind.ANSWER)
                    .when(facts -> facts.holds() && verified(facts))
                    .before(ClockFacts::dialogue, SET_DIALOGUE)
                    .until(NOTIFY_DIALOGUE),
            PetitionClock.of(ParameterKey.PT_20_REVIEWED, ClockKind.CLOSURE)
                    .when(ClockFacts::holds)
                    .from(facts -> facts.last(List.of(SUSPEND, KEEP_SUSPENDED)))
                    .until(RESUME)
                    .duty(Role.DIVISION_HEAD),
            PetitionClock.of(RuleCode.PT_20, ClockKind.ANSWER, PetitionLimits::suspension)
                    .when(facts -> facts.is(COMPLAINT) || facts.is(DENUNCIATION))
                    .from(PetitionClocks::stopped)
                    .until(TELL)
                    .outlastsWithdrawal(),
            PetitionClock.of(ParameterKey.PT_21_GUIDANCE, ClockKind.ANSWER)
                    .when(facts -> facts.holds() && facts.is(COMPLAINT) && !facts.competent())
                    .since(ROUTE)
                    .until(GUIDE, OUTCOMES),
            PetitionClock.of(RuleCode.PT_22, ClockKind.ASSIGNMENT, PetitionLimits::examination)
                    .when(facts -> facts.holds() && facts.is(DENUNCIATION))
                    .until(ACCEPT, OUTCOMES),
            PetitionClock.of(ParameterKey.PT_23_FORWARDED, ClockKind.ANSWER)
                    .when(facts -> facts.holds() && facts.is(DENUNCIATION) && !facts.competent())
                    .since(ROUTE)
                    .until(FORWARD, OUTCOMES),
            PetitionClock.of(ParameterKey.PT_27_NOTICE, ClockKind.ANSWER)
                    .when(facts -> facts.is(DENUNCIATION))
                    .since(ACCEPT)
                    .until(TELL),
            DENUNCIATION_SETTLEMENT,
            PetitionClock.of(ParameterKey.PT_29_SENT, ClockKind.ANSWER)
                    .since(CONCLUDE)
                    .until(TELL),
            PetitionClock.of(ParameterKey.PT_29_ACTED, ClockKind.CLOSURE)
                    .since(CONCLUDE)
                    .until(ENFORCE),
            PetitionClock.of(ParameterKey.PT_29_PUBLISHED, ClockKind.PUBLICATION)
                    .when(ClockFacts::holds)
                    .since(CONCLUDE)
                    .until(PUBLISH),
            PetitionClock.of(ParameterKey.PT_30_REQUEST, ClockKind.ASSIGNMENT)
                    .when(facts -> facts.holds() && facts.is(DENUNCIATION))
                    .from(ClockFacts::unsettled)
                    .until(ASK_REPORT, CONCLUDE)
                    .duty(Role.DEPUTY_CHIEF),
            PetitionClock.of(ParameterKey.PT_30_REPORT, ClockKind.ANSWER)
                    .when(ClockFacts::holds)
                    .since(ASK_REPORT)
                    .until(GIVE_REPORT, CONCLUDE),
            PetitionClock.of(ParameterKey.PT_31_RESULT, ClockKind.ANSWER)
                    .when(facts -> facts.repliesToForwarder() && facts.is(DENUNCIATION))
                    .since(CONCLUDE)
                    .until(REPORT),
            PetitionClock.of(ParameterKey.PT_32_REVIEW, ClockKind.ANSWER)
                    .when(facts -> facts.holds() && facts.is(DENUNCIATION))
                    .since(REOPEN)
                    .until(REVIEW)
                    .duty(Role.DEPUTY_CHIEF),
            PetitionClock.of(ParameterKey.PT_34_PARTY_BODY, ClockKind.ASSIGNMENT)
                    .when(facts -> facts.holds()
                            && facts.is(DENUNCIATION)
                            && facts.what().filter(Classification::aboutMember).isPresent())
                    .from(PetitionClocks::known)
                    .until(FORWARD, OUTCOMES),
            PetitionClock.of(ParameterKey.PT_37_FORWARDED, ClockKind.ANSWER)
                    .when(facts -> facts.holds()
                            && facts.what()
                                    .filter(what -> what.kind().suggests())
                                    .isPresent())
                    .until(FORWARD, OUTCOMES),
            PetitionClock.of(ParameterKey.PT_38_RESULT, ClockKind.ANSWER)
                    .when(facts -> facts.repliesToForwarder() && !facts.is(DENUNCIATION))
                    .since(DECIDE)
                    .until(REPORT),
            PetitionClock.of(ParameterKey.PT_39_TOLD, ClockKind.ANSWER)
                    .since(ANSWER)
                    .until(TELL),
            PetitionClock.of(ParameterKey.PT_40_URGING, ClockKind.ASSIGNMENT)
                    .from(ClockFacts::unanswered)
                    .until(URGE, ANSWER)
                    .again(),
            PetitionClock.of(ParameterKey.PT_40_REPORT, ClockKind.ANSWER)
                    .since(URGE)
                    .until(ANSWER, REPORT_TO_CHAIR),
            // the Chair knows; the answer is still owed
            PetitionClock.of(ParameterKey.PT_40_REPORT, ClockKind.CLOSURE)
                    .since(REPORT_TO_CHAIR)
                    .until(ANSWER, URGE),
            PetitionClock.of(RuleCode.PT_44, ClockKind.CLOSURE, PetitionLimits::end)
                    .when(ClockFacts::holds)
                    .from(facts -> facts.last(ENDS))
                    .until(CLOSE)
                    .outlastsAll(),
            PetitionClock.of(ParameterKey.PT_44_CARRIED_OUT, ClockKind.ANSWER)
                    .when(ClockFacts::holds)
                    .since(DECIDE)
                    .until(ENFORCE, GO_TO_SECOND_LEVEL),
            KEPT,
            PetitionClock.of(ParameterKey.PT_52_ENTERED, ClockKind.RECEIPT)
                    .since(REGISTER)
                    .until(ENTER));

    private PetitionClocks() {}

    private static boolean verified(ClockFacts facts) {
        return facts.state() == PetitionState.VERIFYING || facts.state() == PetitionState.SUSPENDED;
    }

    /** What it is is known, to the office that has it. */
    private static Optional<Instant> known(ClockFacts facts) {
        return facts.at(CLASSIFY).map(at -> at.isBefore(facts.arrived()) ? facts.arrived() : at);
    }

    /** What is reopened is looked at again; a denunciation by the superior (PT-32). */
    private static Optional<Instant> screened(ClockFacts facts) {
        return facts.is(DENUNCIATION) && facts.at(ASSIGN).isEmpty()
                ? Optional.empty()
                : facts.last(List.of(ASSIGN, REOPEN));
    }

    /** Whatever stops or restarts a case that was accepted is told (PT-20). */
    private static Optional<Instant> stopped(ClockFacts facts) {
        Optional<Instant> withdrawn =
                facts.at(WITHDRAW).filter(when -> facts.at(ACCEPT).isPresent());
        return withdrawn.or(() -> facts.last(List.of(SUSPEND, RESUME)));
    }
}
