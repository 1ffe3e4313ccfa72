package vn.coordination.demonstration.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.identity.Role;

/** Shows how far the loading of a demonstration's past years is; an administrator may stop it and let it go on. */
@Stateless
@RolesAllowed("**")
public class PastYearsService {
    private HistoryRun run;

    protected PastYearsService() {}

    @Inject
    PastYearsService(HistoryRun run) {
        this.run = run;
    }

    public HistoryProgress progress() {
        return run.progress();
    }

    /** What is being loaded at the moment is finished; nothing is left half loaded. */
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public void stop() {
        run.stop();
    }

    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public void goOn() {
        if (run.progress().resumable()) {
            run.start();
        }
    }
}
