package vn.coordination.simulation.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.simulation.Progress;
import vn.coordination.simulation.Simulate;
import vn.coordination.simulation.SimulationResult;

/**
 * One row for each account: its last run. Every step is a transaction of its own, because a run is watched while it goes
 * on. Signs of life are measured by the machine's clock; a demonstration may move the other one under a run.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SimulationRepository {
    /** A run that has been silent for so long has ended with its server. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final EntityManager database;
    private final Clock real = Clock.systemUTC();

    protected SimulationRepository() {
        this(null);
    }

    @Inject
    SimulationRepository(EntityManager database) {
        this.database = database;
    }

    /** Puts a new run in the place of the account's last one, whose row another thread may still be writing: it finds none. */
    long begin(long account, String office, Simulate command, Instant now) {
        database.createNativeQuery("delete from simulation_run where account = :account")
                .setParameter("account", account)
                .executeUpdate();
        database.createNativeQuery("insert into simulation_run (account, office, since, until, changed, progress,"
                        + " started, seen, done, total, cancelled)"
                        + " values (:account, :office, :since, :until, :changed, :running, :now, :seen, 0, 0, false)")
                .setParameter("account", account)
                .setParameter("office", office)
                .setParameter("since", command.since())
                .setParameter("until", command.until())
                .setParameter("changed", json(command.values()))
                .setParameter("running", Progress.RUNNING.name())
                .setParameter("now", now)
                .setParameter("seen", real.instant())
                .executeUpdate();
        return ((Number) database.createNativeQuery("select id from simulation_run where account = :account")
                        .setParameter("account", account)
                        .getSingleResult())
                .longValue();
    }

    /** Tells how far the run is; false when it is to stop, because somebody asked for it or another run took its place. */
    boolean goesOn(long run, long done, long total) {
        return database.createNativeQuery("update simulation_run set done = :done, total = :total, seen = :seen"
                                + " where id = :run and cancelled = false and progress = :running")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("seen", real.instant())
                        .setParameter("run", run)
                        .setParameter("running", Progress.RUNNING.name())
                        .executeUpdate()
                == 1;
    }

    /** @param outcome null when there is none */
    void end(long run, Progress how, SimulationResult outcome, Instant now) {
        database.createNativeQuery("update simulation_run set progress = :how, finished = :now, result = :result"
                        + " where id = :run and progress = :running")
                .setParameter("how", how.name())
                .setParameter("now", now)
                .setParameter(
                        "result",
                        outcome == null ? null : FactsJson.write(outcome).toString())
                .setParameter("run", run)
                .setParameter("running", Progress.RUNNING.name())
                .executeUpdate();
    }

    void cancel(long account) {
        database.createNativeQuery("update simulation_run set cancelled = true where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Runs begun before then, and those that fell silent without an end. */
    void forget(Instant before) {
        database.createNativeQuery("delete from simulation_run where started < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static String json(Map<ParameterKey, Limit> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((key, limit) -> object.add(key.name(), limit.toString()));
        return object.build().toString();
    }
}
