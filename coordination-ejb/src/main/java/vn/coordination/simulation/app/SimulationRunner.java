package vn.coordination.simulation.app;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.rule.app.RuleSetRegister;
import vn.coordination.shared.app.LoggedFailure;
import vn.coordination.simulation.Progress;
import vn.coordination.simulation.Simulate;

/** Does a run in the background, one thread of the server's own pool; it reads judgements and writes nothing but its row. */
@ApplicationScoped
class SimulationRunner {
    private static final Logger LOG = System.getLogger(SimulationRunner.class.getName());

    private final ManagedExecutorService threads;
    private final SimulationRepository runs;
    private final StoredCases cases;
    private final RuleSetRegister rules;
    private final RuleBook book;
    private final Clock clock;

    protected SimulationRunner() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SimulationRunner(
            ManagedExecutorService threads,
            SimulationRepository runs,
            StoredCases cases,
            RuleSetRegister rules,
            RuleBook book,
            Clock clock) {
        this.threads = threads;
        this.runs = runs;
        this.cases = cases;
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    void begin(long run, Simulate command) {
        threads.execute(() -> run(run, command));
    }

    private void run(long run, Simulate command) {
        try {
            Tallies tallies = new Tallies();
            boolean finished = replay(run, command, tallies);
            runs.end(
                    run,
                    finished ? Progress.DONE : Progress.CANCELLED,
                    finished ? tallies.outcome() : null,
                    clock.instant());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "a simulation failed: {0}", LoggedFailure.describe(failure));
            runs.end(run, Progress.FAILED, null, clock.instant());
        }
    }

    /** False when it was stopped. */
    private boolean replay(long run, Simulate command, Tallies tallies) {
        Replay replay = new Replay(rules::named, new ReplayedValues(book::parametersAsOf, command.values()));
        long total = cases.count(command.since(), command.until());
        long done = 0;
        StoredCase last = null;
        List<StoredCase> portion;
        do {
            if (!runs.goesOn(run, done, total)) {
                return false;
            }
            portion = cases.next(command.since(), command.until(), last);
            for (StoredCase stored : portion) {
                tallies.add(stored, replay.judge(stored));
                last = stored;
            }
            done += portion.size();
        } while (portion.size() == StoredCases.PORTION);
        return runs.goesOn(run, done, total);
    }
}
