package vn.coordination.petition.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.PetitionRow;

/** Somebody else was faster: what was done to the petition meanwhile, and whether one's own act may follow on it. */
@Named
@ViewScoped
public class PetitionVersionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PetitionPage page;

    @Inject
    private PetitionActPage acting;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private CurrentActor actor;

    private PetitionRow newer;

    /** Before an answer is drawn: what stands now, if a refused submit came from an older version. */
    public void compare() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.isValidationFailed() && page.getRow() != null) {
            newer = petitions
                    .petition(actor.scope(), page.getId())
                    .filter(found -> found.version() != page.getRow().version())
                    .orElse(null);
        }
    }

    /** Does what was typed to the petition as it was shown to be now. */
    public String again() {
        page.take(newer);
        return acting.perform();
    }

    /** Whether the act still makes sense where the petition stands now. */
    public boolean isRepeatable() {
        return newer != null && page.isOffered(newer);
    }

    public List<PetitionRow.Step> getSteps() {
        return newer == null
                ? List.of()
                : newer.steps()
                        .subList(page.getRow().steps().size(), newer.steps().size());
    }

    /** Changed without a step of its own. */
    public boolean isReassigned() {
        return newer != null
                && newer.officer() != null
                && !newer.officer().equals(page.getRow().officer());
    }

    public PetitionRow getNewer() {
        return newer;
    }
}
