package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.IT_SUPPORT;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Takes a conference from its approval to its closing, act by act. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class ConductService {
    private static final Set<ConferenceAct> PLAIN = EnumSet.of(
            ConferenceAct.PREPARE,
            ConferenceAct.INVITE,
            ConferenceAct.SEND_PAPERS,
            ConferenceAct.DECLARE_READY,
            ConferenceAct.END,
            ConferenceAct.CONFIRM_ATTENDANCE,
            ConferenceAct.FILE_PAPERS,
            ConferenceAct.RECOVER_SECRETS,
            ConferenceAct.CLOSE);

    private ConferenceActs acts;
    private ConferenceTimes times;
    private Attendance attendance;
    private RegulationGuard guard;
    private Clock clock;

    protected ConductService() {}

    @Inject
    ConductService(
            ConferenceActs acts, ConferenceTimes times, Attendance attendance, RegulationGuard guard, Clock clock) {
        this.acts = acts;
        this.times = times;
        this.attendance = attendance;
        this.guard = guard;
        this.clock = clock;
    }

    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long approve(ActOn command) {
        return acts.perform(command, ConferenceAct.APPROVE);
    }

    /**
     * Anything that needs nothing said but that it is done.
     *
     * @throws IllegalArgumentException when it is not such an act
     */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long perform(ActOn command, ConferenceAct act) {
        if (!PLAIN.contains(act)) {
            throw new IllegalArgumentException("not done here: " + act);
        }
        Conference conference = acts.lock(command);
        if (act == ConferenceAct.CONFIRM_ATTENDANCE) {
            requireRollCall(conference);
        }
        return acts.perform(conference, act, Saying.of(command), (held, conduct) -> held.perform(act, conduct));
    }

    /** The technicians answer for picture and sound of every point (OC-03). */
    @RolesAllowed({IT_SUPPORT, CHIEF})
    public long signOff(ActOn command) {
        return acts.perform(command, ConferenceAct.SIGN_OFF);
    }

    /**
     * The number of members present is stamped and stays (MT-07).
     *
     * @param members of the body who are there; where a list is kept it is counted instead
     */
    public long open(ActOn command, int members) {
        return counted(command, ConferenceAct.OPEN, members, Conference::open);
    }

    /**
     * It is not held: of a body that decides because too few came (MT-07), of any other for the reason that is given. That
     * is known once it was to begin; whoever knows it before cancels or postpones it, with an approver (MT-14).
     *
     * @param members of the body who are there; where a list is kept it is counted instead
     */
    public long fail(ActOn command, int members) {
        return counted(command, ConferenceAct.FAIL, members, times::fail);
    }

    private long counted(ActOn command, ConferenceAct act, int members, Stamp stamp) {
        Conference conference = acts.lock(command);
        if (act == ConferenceAct.FAIL && act.counts(conference.kind())) {
            requireRollCall(conference);
        }
        RollCount listed = attendance.at(conference.id(), clock.instant());
        int present = listed.listed() ? listed.presentFor(conference.kind()) : members;
        return acts.perform(
                conference,
                act,
                Saying.present(command, present, listed.members()),
                (held, conduct) -> stamp.on(held, present, conduct));
    }

    /** That nobody was checked in is no count of nobody. */
    private void requireRollCall(Conference conference) {
        if (attendance.missing(conference.id(), clock.instant())) {
            throw guard.refuse(Breach.of(RuleCode.MT_11, "nobody"), Conferences.subject(conference));
        }
    }

    /** Writes down how many were there. */
    private interface Stamp {
        void on(Conference conference, int present, Conduct conduct);
    }
}
