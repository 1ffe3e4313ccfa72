package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Names;
import vn.coordination.regulation.ParameterValue;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** The regulation as everybody may read it: the version in force on a date, its articles, and all dated values. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class RegulationQueries {
    private static final String VERSION = "select id, number, name_vi, name_en, name_fr, cast(valid_from as char)"
            + " from regulation_version where binding = 1 and valid_from <= ?1 and valid_to > ?1";
    private static final String ARTICLES = "select a.number, a.name_vi, a.name_en, a.name_fr, a.text_vi, a.text_en,"
            + " a.text_fr, c.number, c.name_vi, c.name_en, c.name_fr, a.id, coalesce(a.root, a.id) from regulation_article a"
            + " join regulation_chapter c on c.id = a.chapter where a.regulation_version = ?1 order by a.number";
    private static final String CLAUSES = "select article, number, code from regulation_clause"
            + " where regulation_version = ?1 order by article, number";

    private final EntityManager entities;

    protected RegulationQueries() {
        this(null);
    }

    @Inject
    public RegulationQueries(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<VersionRow> versionOn(Scope scope, LocalDate date) {
        return rows(VERSION, date)
                .map(row -> new VersionRow(
                        number(row, 0).longValue(),
                        number(row, 1).intValue(),
                        names(row, 2),
                        LocalDate.parse(row.get(5, String.class))))
                .findFirst();
    }

    public List<ArticleRow> articles(Scope scope, long version) {
        Map<Long, List<ArticleRow.Clause>> clauses = clauses(version);
        return rows(ARTICLES, version)
                .map(row -> new ArticleRow(
                        number(row, 12).longValue(),
                        number(row, 0).intValue(),
                        new ChapterRow(number(row, 7).intValue(), names(row, 8)),
                        names(row, 1),
                        names(row, 4),
                        clauses.getOrDefault(number(row, 11).longValue(), List.of())))
                .toList();
    }

    /** Every value there was, is and will be, each number's in the order of their dates. */
    public Map<ParameterKey, List<ValueRow>> values(Scope scope) {
        List<String> known =
                Arrays.stream(ParameterKey.values()).map(ParameterKey::name).toList();
        Map<Long, Integer> versions = versions();
        return entities.createQuery(
                        "select p from ParameterValue p where p.name in :known order by p.name, p.validity.since",
                        ParameterValue.class)
                .setParameter("known", known)
                .getResultStream()
                .map(value -> row(value, versions))
                .collect(Collectors.groupingBy(ValueRow::key));
    }

    public List<ValueRow> values(Scope scope, ParameterKey key) {
        return values(scope).getOrDefault(key, List.of());
    }

    private Map<Long, List<ArticleRow.Clause>> clauses(long version) {
        Map<Long, List<ArticleRow.Clause>> clauses = new HashMap<>();
        rows(CLAUSES, version)
                .forEach(row -> clauses.computeIfAbsent(number(row, 0).longValue(), article -> new ArrayList<>())
                        .add(new ArticleRow.Clause(number(row, 1).intValue(), RuleCode.of(row.get(2, String.class)))));
        return clauses;
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, Object parameter) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter(1, parameter).getResultList().stream();
    }

    private Map<Long, Integer> versions() {
        return rows("select id, number from regulation_version where binding = ?1", 1)
                .collect(Collectors.toMap(
                        row -> number(row, 0).longValue(), row -> number(row, 1).intValue()));
    }

    private static ValueRow row(ParameterValue value, Map<Long, Integer> versions) {
        return new ValueRow(
                value.id(),
                value.key(),
                value.limit(),
                value.validity(),
                value.citation(),
                versions.get(value.regulationVersion()),
                value.version());
    }

    private static Names names(Tuple row, int first) {
        return new Names(
                row.get(first, String.class), row.get(first + 1, String.class), row.get(first + 2, String.class));
    }

    private static Number number(Tuple row, int column) {
        return row.get(column, Number.class);
    }
}
