package vn.coordination.simulation.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.REGULATION_SECRETARY;
import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.rule.app.StoredRulings;
import vn.coordination.simulation.Progress;
import vn.coordination.simulation.SimulationResult;

/** The runs for the regulation secretary and the chiefs. A result holds ids and codes only; what they stand for opens by the rights on it. */
@Stateless
@RolesAllowed({REGULATION_SECRETARY, CHIEF, DEPUTY_CHIEF})
public class SimulationQueries {
    private static final String ROWS = "select id, account, office, cast(since as char), cast(until as char), changed,"
            + " progress, started, finished, done, total, seen";
    private static final String FROM = " from simulation_run";

    private final EntityManager entities;
    private final Clock real = Clock.systemUTC();

    protected SimulationQueries() {
        this(null);
    }

    @Inject
    public SimulationQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** All runs that are kept, the newest first, without their results. */
    public List<SimulationRow> all(Scope scope) {
        return rows(entities.createNativeQuery(ROWS + ", null" + FROM + " order by started desc", Tuple.class));
    }

    public Optional<SimulationRow> run(Scope scope, long id) {
        return rows(entities.createNativeQuery(ROWS + ", result" + FROM + " where id = ?1", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** The account's last run. */
    public Optional<SimulationRow> last(Scope scope, long account) {
        return rows(entities.createNativeQuery(ROWS + ", result" + FROM + " where account = ?1", Tuple.class)
                        .setParameter(1, account))
                .stream()
                .findFirst();
    }

    private List<SimulationRow> rows(Query query) {
        @SuppressWarnings("unchecked")
        Stream<Tuple> found = query.getResultList().stream();
        return found.map(this::row).toList();
    }

    private SimulationRow row(Tuple row) {
        Instant seen = instant(row.get(11));
        Progress progress = Progress.valueOf(row.get(6, String.class));
        boolean dead = !progress.over() && seen.isBefore(real.instant().minus(SimulationRepository.SILENCE));
        return new SimulationRow(
                row.get(0, Number.class).longValue(),
                row.get(1, Number.class).longValue(),
                row.get(2).toString(),
                LocalDate.parse(row.get(3, String.class)),
                LocalDate.parse(row.get(4, String.class)),
                StoredRulings.readValues(row.get(5, String.class)),
                dead ? Progress.FAILED : progress,
                instant(row.get(7)),
                instant(row.get(8)),
                row.get(9, Number.class).longValue(),
                row.get(10, Number.class).longValue(),
                outcome(row.get(12, String.class)));
    }

    private static SimulationResult outcome(String stored) {
        if (stored == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            return FactsJson.read(json, SimulationResult.class);
        }
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
