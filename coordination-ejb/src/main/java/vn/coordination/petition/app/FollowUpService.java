package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.petition.PetitionAct;

/** After the outcome: who must be told is told, answers are chased, papers go back, and the file is closed. */
@Stateless
@RolesAllowed({PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class FollowUpService {
    private static final SimpleActs SIMPLE = new SimpleActs(
            PetitionAct.TELL,
            PetitionAct.REPORT,
            PetitionAct.RETURN_ORIGINALS,
            PetitionAct.ENTER,
            PetitionAct.ANSWER,
            PetitionAct.URGE,
            PetitionAct.CLOSE,
            PetitionAct.ARCHIVE);

    private final PetitionActs acts;

    protected FollowUpService() {
        this(null);
    }

    @Inject
    public FollowUpService(PetitionActs acts) {
        this.acts = acts;
    }

    public long act(DoAct command, PetitionAct act) {
        return SIMPLE.perform(acts, command, act);
    }

    /** A new fact has come up; the note says which. */
    @RolesAllowed({DEPUTY_CHIEF, CHIEF})
    public long reopen(DoAct command) {
        return acts.perform(command, PetitionAct.REOPEN, (petition, doing) -> petition.act(PetitionAct.REOPEN, doing));
    }
}
