package vn.coordination.simulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.shared.app.Job;

/** Results of simulations are kept for a while only. */
@ApplicationScoped
public class ForgetSimulations implements Job {
    private final SimulationService simulations;

    protected ForgetSimulations() {
        this(null);
    }

    @Inject
    public ForgetSimulations(SimulationService simulations) {
        this.simulations = simulations;
    }

    @Override
    public String name() {
        return "simulation.forgetOld";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        simulations.forgetOld();
    }
}
