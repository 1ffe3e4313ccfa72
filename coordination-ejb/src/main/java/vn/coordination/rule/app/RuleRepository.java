package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RuleEdition.DatedArticles;
import vn.coordination.rule.app.RuleEdition.DatedValue;

/** Reads the dated values, the articles and the days off. Plain SQL: what judges every write must not depend on a session's state. */
@ApplicationScoped
class RuleRepository {
    private static final Map<String, ParameterKey> KEYS =
            Arrays.stream(ParameterKey.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private static final Map<String, RuleCode> CODES =
            Arrays.stream(RuleCode.values()).collect(Collectors.toMap(RuleCode::printed, Function.identity()));

    private final EntityManager entities;
    private final CalendarRepository calendar;

    @Inject
    RuleRepository(EntityManager entities, CalendarRepository calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    RuleRepository() {
        this(null, null);
    }

    RuleEdition read() {
        List<DatedValue> values = rows("select name, value, unit, cast(valid_from as char), cast(valid_to as char)"
                        + " from parameter")
                // a newer version of the application may have left keys that this one does not know
                .filter(row -> KEYS.containsKey(row.get(0, String.class)))
                .map(RuleRepository::value)
                .toList();
        return new RuleEdition(values, versions(), calendar.read());
    }

    private List<DatedArticles> versions() {
        return rows("select v.number, cast(v.valid_from as char), cast(v.valid_to as char), a.number, c.number, c.code"
                        + " from regulation_version v join regulation_article a on a.regulation_version = v.id"
                        + " join regulation_clause c on c.article = a.id where v.binding = 1")
                .collect(Collectors.groupingBy(row -> row.get(0)))
                .values()
                .stream()
                .map(RuleRepository::articles)
                .toList();
    }

    private static DatedArticles articles(List<Tuple> clauses) {
        Map<RuleCode, String> places = clauses.stream()
                .filter(row -> CODES.containsKey(row.get(5, String.class)))
                .collect(Collectors.toMap(
                        row -> CODES.get(row.get(5, String.class)), row -> row.get(3) + "." + row.get(4)));
        Tuple first = clauses.get(0);
        return new DatedArticles(first.get(0, Number.class).intValue(), date(first, 1), date(first, 2), places);
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        // reading the rule book must not flush what a service has not finished yet
        return entities.createNativeQuery(sql, Tuple.class).setFlushMode(FlushModeType.COMMIT).getResultList().stream();
    }

    private static DatedValue value(Tuple row) {
        ParameterKey key = KEYS.get(row.get(0, String.class));
        ParameterUnit unit = ParameterUnit.valueOf(row.get(2, String.class));
        if (!key.units().contains(unit)) {
            throw new IllegalStateException(key + " is counted in " + key.units() + ", but the database says " + unit);
        }
        return new DatedValue(key, new Limit(row.get(1, String.class), unit), date(row, 3), date(row, 4));
    }

    private static LocalDate date(Tuple row, int column) {
        String text = row.get(column, String.class);
        return text == null ? null : LocalDate.parse(text);
    }
}
