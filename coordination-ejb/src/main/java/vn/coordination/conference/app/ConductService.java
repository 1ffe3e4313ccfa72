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
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.conference.ConferenceAct;

/** Takes a conference from its approval to its closing, act by act. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class ConductService {
    private static final Set<ConferenceAct> PLAIN = EnumSet.of(
            ConferenceAct.PREPARE,
            ConferenceAct.INVITE,
            ConferenceAct.SEND_PAPERS,
            ConferenceAct.DECLARE_READY,
            ConferenceAct.FAIL,
            ConferenceAct.END,
            ConferenceAct.CONFIRM_ATTENDANCE,
            ConferenceAct.FILE_PAPERS,
            ConferenceAct.RECOVER_SECRETS,
            ConferenceAct.CLOSE);

    private ConferenceActs acts;

    protected ConductService() {}

    @Inject
    ConductService(ConferenceActs acts) {
        this.acts = acts;
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
        return acts.perform(command, act);
    }

    /** The technicians answer for picture and sound of every point (OC-03). */
    @RolesAllowed({IT_SUPPORT, CHIEF})
    public long signOff(ActOn command) {
        return acts.perform(command, ConferenceAct.SIGN_OFF);
    }

    /** @param members of the body who are there; the number is stamped and stays (MT-07) */
    public long open(ActOn command, int members) {
        return acts.perform(
                command,
                ConferenceAct.OPEN,
                Saying.present(command, members),
                (conference, conduct) -> conference.open(members, conduct));
    }
}
