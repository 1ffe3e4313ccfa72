package vn.coordination.breach.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.breach.BreachKey;
import vn.coordination.breach.Origin;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;

/**
 * The register of breaches. It keeps none: judgements and clocks are the record, and what is read here cannot differ
 * from it. Only the notes are its own.
 */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class RegisterQueries {
    /** A month of three offices stays far below; a month of tests need not be shown whole. */
    public static final int MOST = 1_000;

    private static final String JUDGED = "select " + JudgedBreaches.COLUMNS + " where j.codes <> '' and j.at >= ?"
            + " and j.at < ? and (? = '' or j.office = ?) and (? = '' or find_in_set(?, j.codes))"
            + " order by j.at desc limit " + MOST;
    private static final String JUDGED_ONE = "select " + JudgedBreaches.COLUMNS + " where j.id = cast(? as uuid)";
    private static final String LATE = "select " + LateClocks.COLUMNS + " where " + LateClocks.LATE
            + " and d.due >= ? and d.due < ? and (? = '' or d.office = ?) and (? = '' or d.code = ?)"
            + " order by d.due desc, d.id, s.taken_at limit " + MOST;
    private static final String LATE_ONE = "select " + LateClocks.COLUMNS + " where " + LateClocks.LATE
            + " and d.id = ? order by s.taken_at,"
            + " field(s.step, 'HOLDER', 'HEAD_OF_DIVISION', 'DEPUTY_CHIEF', 'CHIEFS')";
    private static final String NOTED = "select concat(origin, ':', source, ':', code), count(*) from breach_note"
            + " where written_at >= ? group by origin, source, code";
    private static final String NOTES = "select n.written_at, n.office, p.full_name, n.words from breach_note n"
            + " join person p on p.id = n.written_by where n.origin = ? and n.source = ? and n.code = ? order by n.id";

    private final EntityManager entities;
    private final PlacesThen places;
    private final Clock clock;

    protected RegisterQueries() {
        this(null, null, null);
    }

    @Inject
    RegisterQueries(EntityManager entities, PlacesThen places, Clock clock) {
        this.entities = entities;
        this.places = places;
        this.clock = clock;
    }

    /** The breaches of a month, the newest first. */
    public List<RegisterRow> list(Scope scope, RegisterFilter filter) {
        Instant since = Instants.start(filter.month());
        Instant until = Instants.start(filter.month().plusMonths(1));
        String office = filter.office() == null ? "" : filter.office().code();
        String code = filter.code() == null ? "" : filter.code().printed();
        Map<String, Long> noted = noted(since);
        List<RegisterRow> found = new ArrayList<>();
        rows(JUDGED, Instants.utc(since), Instants.utc(until), office, office, code, code)
                .flatMap(row -> JudgedBreaches.of(row, scope, places))
                .filter(row -> filter.code() == null || row.key().code() == filter.code())
                .forEach(found::add);
        List<Tuple> late = rows(LATE, now(), Instants.utc(since), Instants.utc(until), office, office, code, code)
                .toList();
        found.addAll(LateClocks.of(late, scope, places));
        return found.stream()
                .sorted(Comparator.comparing(RegisterRow::at).reversed())
                .limit(MOST)
                .map(row -> row.noted(noted.getOrDefault(row.key().toString(), 0L)))
                .toList();
    }

    /** One breach; nothing when the record shows none under that entry. */
    public Optional<RegisterRow> one(Scope scope, BreachKey key) {
        if (key.origin() == Origin.JUDGEMENT) {
            return rows(JUDGED_ONE, key.id())
                    .flatMap(row -> JudgedBreaches.of(row, scope, places))
                    .filter(row -> row.key().equals(key))
                    .findFirst();
        }
        return LateClocks.of(rows(LATE_ONE, now(), key.id()).toList(), scope, places).stream()
                .filter(row -> row.key().equals(key))
                .findFirst();
    }

    /** What the office concerned has said of it, for everybody who works with the register. */
    public List<NoteRow> notes(Scope scope, BreachKey key) {
        if (!scope.opens() && !scope.system()) {
            return List.of();
        }
        return rows(NOTES, key.origin().name(), key.id(), key.code().printed())
                .map(row -> new NoteRow(
                        Instants.of(row.get(0)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    private Map<String, Long> noted(Instant since) {
        return rows(NOTED, Instants.utc(since))
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, Number.class).longValue()));
    }

    private Object now() {
        return Instants.utc(clock.instant());
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList().stream();
    }
}
