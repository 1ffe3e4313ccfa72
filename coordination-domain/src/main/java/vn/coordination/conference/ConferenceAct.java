package vn.coordination.conference;

import static vn.coordination.conference.ConferenceState.APPROVED;
import static vn.coordination.conference.ConferenceState.CANCELLED;
import static vn.coordination.conference.ConferenceState.CLOSED;
import static vn.coordination.conference.ConferenceState.CONCLUDED;
import static vn.coordination.conference.ConferenceState.HELD;
import static vn.coordination.conference.ConferenceState.INVITED;
import static vn.coordination.conference.ConferenceState.NOT_HELD;
import static vn.coordination.conference.ConferenceState.PAPERS_SENT;
import static vn.coordination.conference.ConferenceState.PLANNED;
import static vn.coordination.conference.ConferenceState.POSTPONED;
import static vn.coordination.conference.ConferenceState.PREPARING;
import static vn.coordination.conference.ConferenceState.READY;
import static vn.coordination.conference.ConferenceState.RUNNING;
import static vn.coordination.rule.RuleCode.MT_01;
import static vn.coordination.rule.RuleCode.MT_02;
import static vn.coordination.rule.RuleCode.MT_05;
import static vn.coordination.rule.RuleCode.MT_07;
import static vn.coordination.rule.RuleCode.MT_08;
import static vn.coordination.rule.RuleCode.MT_10;
import static vn.coordination.rule.RuleCode.MT_11;
import static vn.coordination.rule.RuleCode.MT_12;
import static vn.coordination.rule.RuleCode.MT_14;
import static vn.coordination.rule.RuleCode.OC_03;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.rule.RuleCode;

/**
 * What may be done with a conference, from which states, and where it leads: the state machine of the catalogue, part (e),
 * arrow by arrow. An act that leads nowhere is remembered as a step (as with petitions, decision 32).
 */
public enum ConferenceAct {
    APPROVE(MT_08, APPROVED, EnumSet.of(PLANNED)),
    PREPARE(MT_05, PREPARING, EnumSet.of(APPROVED)),
    INVITE(MT_01, INVITED, EnumSet.of(PREPARING)),
    SEND_PAPERS(MT_02, PAPERS_SENT, EnumSet.of(INVITED)),
    DECLARE_READY(MT_05, READY, EnumSet.of(PAPERS_SENT)),
    /** The technicians say that every point is seen and heard. */
    SIGN_OFF(OC_03, null, EnumSet.of(READY)),
    OPEN(MT_07, RUNNING, EnumSet.of(READY)),
    /** Too few came of a body that decides; of any other meeting, for a reason. */
    FAIL(MT_07, NOT_HELD, EnumSet.of(READY)),
    END(MT_11, HELD, EnumSet.of(RUNNING)),
    CONFIRM_ATTENDANCE(MT_11, null, EnumSet.of(HELD, CONCLUDED)),
    FILE_PAPERS(MT_12, null, EnumSet.of(HELD, CONCLUDED)),
    RECOVER_SECRETS(MT_12, null, EnumSet.of(HELD, CONCLUDED)),
    CONCLUDE(MT_10, CONCLUDED, EnumSet.of(HELD)),
    CLOSE(MT_12, CLOSED, EnumSet.of(CONCLUDED)),
    /** Another time, with all that hangs on it. */
    MOVE(MT_14, null, EnumSet.of(PLANNED, APPROVED, PREPARING, INVITED, PAPERS_SENT, READY)),
    /** Another chair, hall, form or secrecy on the same days. */
    REARRANGE(MT_14, null, EnumSet.of(PLANNED, APPROVED, PREPARING, INVITED, PAPERS_SENT, READY)),
    POSTPONE(MT_14, POSTPONED, EnumSet.of(PLANNED, APPROVED, PREPARING, INVITED, PAPERS_SENT, READY)),
    /** A postponed one gets its new time, and everybody is invited anew. */
    RESUME(MT_14, PREPARING, EnumSet.of(POSTPONED)),
    CANCEL(MT_14, CANCELLED, EnumSet.of(PLANNED, APPROVED, PREPARING, INVITED, PAPERS_SENT, READY, POSTPONED));

    private final RuleCode code;
    private final ConferenceState leadsTo;
    private final Set<ConferenceState> from;

    ConferenceAct(RuleCode code, ConferenceState leadsTo, Set<ConferenceState> from) {
        this.code = code;
        this.leadsTo = leadsTo;
        this.from = from;
    }

    private static final Set<ConferenceAct> REASONED =
            Collections.unmodifiableSet(EnumSet.of(MOVE, REARRANGE, POSTPONE, RESUME, CANCEL));

    /** It changes what others rely on: a reason is given and stays. */
    public boolean reasoned() {
        return REASONED.contains(this);
    }

    /** Whether the members who are there are counted with it. */
    public boolean counts(ConferenceKind kind) {
        return this == OPEN || this == FAIL && kind.collective();
    }

    private static final Set<ConferenceAct> OF_PREPARATION =
            Collections.unmodifiableSet(EnumSet.of(OPEN, FAIL, MOVE, REARRANGE, POSTPONE, RESUME, CANCEL));

    /** After it the preparation is due at another time, or awaited no more. */
    public boolean movesPreparation() {
        return OF_PREPARATION.contains(this);
    }

    /** It says of the points that they are ready for their day. */
    boolean findsReady() {
        return this == DECLARE_READY || this == SIGN_OFF;
    }

    /** The entry that speaks of this act. */
    public RuleCode code() {
        return code;
    }

    public ConferenceState leadsTo(ConferenceState state) {
        return leadsTo == null ? state : leadsTo;
    }

    /** Where it leads when what was found ready is to be prepared anew (part (e)). */
    ConferenceState unready(ConferenceState state) {
        return state == ConferenceState.READY ? ConferenceState.PAPERS_SENT : leadsTo(state);
    }

    public boolean possibleIn(ConferenceState state) {
        return from.contains(state);
    }

    /** @param due it is or was to begin: of no other is said that it is not held (MT-07) */
    public static Set<ConferenceAct> possible(ConferenceState state, boolean due) {
        EnumSet<ConferenceAct> acts = EnumSet.noneOf(ConferenceAct.class);
        Arrays.stream(values())
                .filter(act -> act.possibleIn(state) && (due || act != FAIL))
                .forEach(acts::add);
        return acts;
    }
}
