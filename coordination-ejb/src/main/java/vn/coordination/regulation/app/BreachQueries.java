package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.City;

/** How often the entries were broken, from the judgements as they were recorded. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class BreachQueries {
    /** Most kinds of judgement break the same few codes, so that grouping leaves few rows. */
    private static final String COUNTS =
            "select codes, count(*) from judgement" + " where codes <> '' and at >= ?1 and at < ?2 group by codes";

    private static final String LIST = "select at, office, subject_type, subject, refused, rulings from judgement"
            + " where at >= ?1 and at < ?2 and find_in_set(?3, codes) order by at desc";

    private final EntityManager entities;

    protected BreachQueries() {
        this(null);
    }

    @Inject
    public BreachQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param since first day; @param until last day */
    public Map<RuleCode, Long> counts(Scope scope, LocalDate since, LocalDate until) {
        Map<RuleCode, Long> counts = new EnumMap<>(RuleCode.class);
        rows(between(COUNTS, since, until)).forEach(row -> {
            long times = row.get(1, Number.class).longValue();
            for (String code : row.get(0, String.class).split(",")) {
                counts.merge(RuleCode.of(code), times, Long::sum);
            }
        });
        return counts;
    }

    /** The newest of them; what was judged of another office is counted, but not told. */
    public List<BreachedRow> list(Scope scope, RuleCode code, LocalDate since, LocalDate until, int most) {
        Query query =
                between(LIST, since, until).setParameter(3, code.printed()).setMaxResults(most);
        return rows(query).map(row -> row(row, scope)).toList();
    }

    private Query between(String sql, LocalDate since, LocalDate until) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, start(since))
                .setParameter(2, start(until.plusDays(1)));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultList().stream();
    }

    private static BreachedRow row(Tuple row, Scope scope) {
        String office = row.get(1, String.class);
        boolean told =
                scope.opens() && scope.office() != null && scope.office().code().equals(office);
        return new BreachedRow(
                instant(row.get(0)),
                office,
                new Subject(row.get(2, String.class), row.get(3, String.class)),
                row.get(4, Boolean.class),
                told ? row.get(5, String.class) : "");
    }

    private static Instant instant(Object stored) {
        return stored instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((java.sql.Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(City.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
