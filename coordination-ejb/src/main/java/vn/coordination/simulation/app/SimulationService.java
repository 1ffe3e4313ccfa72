package vn.coordination.simulation.app;

import static vn.coordination.identity.Role.Name.REGULATION_SECRETARY;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.simulation.Simulate;

/** Begins and stops the runs of the regulation secretary. A run is no act: it decides nothing and leaves nothing on the trail. */
@Stateless
public class SimulationService {
    /** Results are looked at while a draft is being made, not kept as records. */
    private static final Duration KEPT = Duration.ofDays(30);

    private SimulationRepository runs;
    private SimulationRunner runner;
    private CurrentActor currentActor;
    private Clock clock;

    protected SimulationService() {}

    @Inject
    SimulationService(SimulationRepository runs, SimulationRunner runner, CurrentActor currentActor, Clock clock) {
        this.runs = runs;
        this.runner = runner;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Begins a run in the place of the secretary's last one, which stops if it still goes on. */
    @RolesAllowed(REGULATION_SECRETARY)
    public long begin(Simulate command) {
        Actor actor = currentActor.get();
        long run = runs.begin(actor.account(), actor.office().code(), command, clock.instant());
        runner.begin(run, command);
        return run;
    }

    /** The run stops at its next portion. */
    @RolesAllowed(REGULATION_SECRETARY)
    public void cancel() {
        runs.cancel(currentActor.get().account());
    }

    @RolesAllowed(SYSTEM)
    public void forgetOld() {
        runs.forget(clock.instant().minus(KEPT));
    }
}
