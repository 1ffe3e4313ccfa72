package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.petition.PetitionAct;

/** What those above the officers do: they review, ask why something is late, and decide on destruction. */
@Stateless
@RolesAllowed({DEPUTY_CHIEF, CHIEF})
public class SupervisionService {
    private static final SimpleActs SIMPLE = new SimpleActs(PetitionAct.REVIEW, PetitionAct.ASK_REPORT);
    private static final SimpleActs OF_THE_HEAD = new SimpleActs(PetitionAct.DECIDE_DESTRUCTION);

    private final PetitionActs acts;

    protected SupervisionService() {
        this(null);
    }

    @Inject
    public SupervisionService(PetitionActs acts) {
        this.acts = acts;
    }

    public long act(DoAct command, PetitionAct act) {
        return SIMPLE.perform(acts, command, act);
    }

    /** What was filed is destroyed once it was kept long enough; the note has the number of the decision (PT-45). */
    @RolesAllowed(CHIEF)
    public long decideDestruction(DoAct command) {
        return OF_THE_HEAD.perform(acts, command, PetitionAct.DECIDE_DESTRUCTION);
    }
}
