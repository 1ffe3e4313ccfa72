package vn.coordination.petition;

import static vn.coordination.petition.PetitionState.ACCEPTED;
import static vn.coordination.petition.PetitionState.ANSWERED;
import static vn.coordination.petition.PetitionState.ARCHIVED;
import static vn.coordination.petition.PetitionState.CLASSIFIED;
import static vn.coordination.petition.PetitionState.CLOSED;
import static vn.coordination.petition.PetitionState.CONCLUDED;
import static vn.coordination.petition.PetitionState.DECIDED;
import static vn.coordination.petition.PetitionState.DIALOGUE;
import static vn.coordination.petition.PetitionState.DUPLICATE_CHECK;
import static vn.coordination.petition.PetitionState.ENFORCING;
import static vn.coordination.petition.PetitionState.FILED;
import static vn.coordination.petition.PetitionState.FORWARDED;
import static vn.coordination.petition.PetitionState.GUIDED;
import static vn.coordination.petition.PetitionState.INELIGIBLE;
import static vn.coordination.petition.PetitionState.MERGED;
import static vn.coordination.petition.PetitionState.ORDERED;
import static vn.coordination.petition.PetitionState.RECEIVED;
import static vn.coordination.petition.PetitionState.REFUSED;
import static vn.coordination.petition.PetitionState.REGISTERED;
import static vn.coordination.petition.PetitionState.REOPENED;
import static vn.coordination.petition.PetitionState.RETURNED;
import static vn.coordination.petition.PetitionState.ROUTING;
import static vn.coordination.petition.PetitionState.SCREENING;
import static vn.coordination.petition.PetitionState.SECOND_LEVEL;
import static vn.coordination.petition.PetitionState.SPLIT;
import static vn.coordination.petition.PetitionState.SUSPENDED;
import static vn.coordination.petition.PetitionState.TRANSFERRED;
import static vn.coordination.petition.PetitionState.VERIFYING;
import static vn.coordination.petition.PetitionState.WITHDRAWN;
import static vn.coordination.rule.RuleCode.PT_01;
import static vn.coordination.rule.RuleCode.PT_03;
import static vn.coordination.rule.RuleCode.PT_04;
import static vn.coordination.rule.RuleCode.PT_05;
import static vn.coordination.rule.RuleCode.PT_06;
import static vn.coordination.rule.RuleCode.PT_07;
import static vn.coordination.rule.RuleCode.PT_09;
import static vn.coordination.rule.RuleCode.PT_11;
import static vn.coordination.rule.RuleCode.PT_12;
import static vn.coordination.rule.RuleCode.PT_14;
import static vn.coordination.rule.RuleCode.PT_16;
import static vn.coordination.rule.RuleCode.PT_17;
import static vn.coordination.rule.RuleCode.PT_19;
import static vn.coordination.rule.RuleCode.PT_20;
import static vn.coordination.rule.RuleCode.PT_21;
import static vn.coordination.rule.RuleCode.PT_28;
import static vn.coordination.rule.RuleCode.PT_29;
import static vn.coordination.rule.RuleCode.PT_30;
import static vn.coordination.rule.RuleCode.PT_32;
import static vn.coordination.rule.RuleCode.PT_33;
import static vn.coordination.rule.RuleCode.PT_37;
import static vn.coordination.rule.RuleCode.PT_38;
import static vn.coordination.rule.RuleCode.PT_40;
import static vn.coordination.rule.RuleCode.PT_43;
import static vn.coordination.rule.RuleCode.PT_44;
import static vn.coordination.rule.RuleCode.PT_45;
import static vn.coordination.rule.RuleCode.PT_52;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.rule.RuleCode;

/**
 * What may be done with a petition, from which states, and where it leads: the state machine of the catalogue, part (d),
 * arrow by arrow.
 */
public enum PetitionAct {
    REGISTER(PT_01, REGISTERED, RECEIVED),
    ASSIGN(PT_03, SCREENING, REGISTERED),
    FIND_INELIGIBLE(PT_04, INELIGIBLE, SCREENING),
    /** Also what was closed before anybody had said what it is. */
    CLASSIFY(PT_03, CLASSIFIED, SCREENING, REOPENED),
    SPLIT_UP(PT_05, SPLIT, CLASSIFIED),
    CHECK_DUPLICATES(PT_07, DUPLICATE_CHECK, CLASSIFIED),
    MERGE(PT_07, MERGED, DUPLICATE_CHECK),
    ROUTE(PT_07, ROUTING, DUPLICATE_CHECK, REOPENED),
    TRANSFER(PT_06, TRANSFERRED, ROUTING),
    TAKE_OVER(PT_06, ROUTING, TRANSFERRED),
    SEND_BACK(PT_06, ROUTING, TRANSFERRED),
    ACCEPT(PT_11, ACCEPTED, ROUTING),
    REFUSE(PT_12, REFUSED, ROUTING),
    FORWARD(PT_37, FORWARDED, ROUTING),
    GUIDE(PT_21, GUIDED, ROUTING, INELIGIBLE),
    RETURN(PT_21, RETURNED, ROUTING, INELIGIBLE),
    ORDER(PT_14, ORDERED, ROUTING),
    FILE(PT_45, FILED, ROUTING, INELIGIBLE),
    VERIFY(PT_14, VERIFYING, ACCEPTED),
    /** Once more the time of a complex case. */
    EXTEND(PT_16, null, VERIFYING),
    SUSPEND(PT_20, SUSPENDED, VERIFYING),
    /** Its cause was looked at again and still stands. */
    KEEP_SUSPENDED(PT_20, null, SUSPENDED),
    RESUME(PT_20, VERIFYING, SUSPENDED),
    HOLD_DIALOGUE(PT_19, DIALOGUE, VERIFYING),
    DECIDE(PT_14, DECIDED, VERIFYING, DIALOGUE),
    CONCLUDE(PT_28, CONCLUDED, VERIFYING, DIALOGUE),
    ENFORCE(PT_29, ENFORCING, DECIDED, CONCLUDED),
    GO_TO_SECOND_LEVEL(PT_17, SECOND_LEVEL, DECIDED),
    ANSWER(PT_38, ANSWERED, FORWARDED),
    /** A letter to the body that has not answered. */
    URGE(PT_40, null, FORWARDED),
    /** That it was urged in vain; the Chair looks into the responsibility. */
    REPORT_TO_CHAIR(PT_40, null, FORWARDED),
    WITHDRAW(
            PT_43,
            WITHDRAWN,
            REGISTERED,
            SCREENING,
            INELIGIBLE,
            CLASSIFIED,
            DUPLICATE_CHECK,
            ROUTING,
            TRANSFERRED,
            ACCEPTED,
            VERIFYING,
            SUSPENDED,
            DIALOGUE,
            REOPENED),
    CLOSE(
            PT_44,
            CLOSED,
            SPLIT,
            MERGED,
            REFUSED,
            GUIDED,
            RETURNED,
            ORDERED,
            FILED,
            ANSWERED,
            ENFORCING,
            SECOND_LEVEL,
            WITHDRAWN),
    REOPEN(PT_09, REOPENED, CLOSED),
    ARCHIVE(PT_45, ARCHIVED, CLOSED),
    /** The petitioner is told how it stands: receipt, acceptance, suspension, outcome or result. */
    TELL(PT_09, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    /** Whoever sent it on is told the result. */
    REPORT(PT_38, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    RETURN_ORIGINALS(PT_44, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    /** It stands in the national database on reception and petitions. */
    ENTER(PT_52, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    /** Names the day of the dialogue. */
    SET_DIALOGUE(PT_19, null, VERIFYING),
    /** Those who take part are told of the day. */
    NOTIFY_DIALOGUE(PT_19, null, VERIFYING),
    /** The conclusion is posted, without the denouncer's identity. */
    PUBLISH(PT_29, null, CONCLUDED, ENFORCING),
    /** The superior asks why a denunciation is not settled in time. */
    ASK_REPORT(PT_30, null, ACCEPTED, VERIFYING, DIALOGUE),
    GIVE_REPORT(PT_30, null, ACCEPTED, VERIFYING, SUSPENDED, DIALOGUE),
    /** The superior looks at a denunciation that is made again. */
    REVIEW(PT_32, null, REOPENED),
    /** Signs of a crime, or a danger of damage: the heads are alerted. */
    RAISE_ALARM(PT_33, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    HAND_TO_INVESTIGATORS(PT_33, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    /** Against the danger. */
    TAKE_MEASURES(PT_33, null, EnumSet.complementOf(EnumSet.of(RECEIVED, ARCHIVED))),
    /** The head decides that what was filed is destroyed once it was kept long enough. */
    DECIDE_DESTRUCTION(PT_45, null, CLOSED, ARCHIVED),
    /** The papers are gone; the record stays. */
    DESTROY(PT_45, null, CLOSED, ARCHIVED);

    private static final Set<PetitionAct> OUTCOMES =
            EnumSet.of(ACCEPT, REFUSE, FORWARD, GUIDE, RETURN, ORDER, FILE, TRANSFER);

    private static final Set<PetitionAct> APPROVALS =
            EnumSet.of(ACCEPT, REFUSE, FORWARD, GUIDE, RETURN, ORDER, FILE, DECIDE, CONCLUDE);

    private final RuleCode code;
    private final PetitionState leadsTo;
    private final Set<PetitionState> from;

    PetitionAct(RuleCode code, PetitionState leadsTo, PetitionState first, PetitionState... more) {
        this(code, leadsTo, EnumSet.of(first, more));
    }

    PetitionAct(RuleCode code, PetitionState leadsTo, Set<PetitionState> from) {
        this.code = code;
        this.leadsTo = leadsTo;
        this.from = from;
    }

    /** The entry that speaks of this act. */
    public RuleCode code() {
        return code;
    }

    /** Where it leads; many a thing is done without the petition standing elsewhere afterwards. */
    public PetitionState leadsTo(PetitionState state) {
        return leadsTo == null ? state : leadsTo;
    }

    public boolean possibleIn(PetitionState state) {
        return from.contains(state);
    }

    /** Says what becomes of the matter: not before it was classified (PT-03) and compared with the others (PT-07). */
    public boolean outcome() {
        return OUTCOMES.contains(this);
    }

    /** Approves what becomes of the matter: not for who received it. */
    public boolean approval() {
        return APPROVALS.contains(this);
    }

    public static Set<PetitionAct> possible(PetitionState state) {
        EnumSet<PetitionAct> acts = EnumSet.noneOf(PetitionAct.class);
        Arrays.stream(values()).filter(act -> act.possibleIn(state)).forEach(acts::add);
        return acts;
    }
}
