package vn.coordination.petition.seal.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.shared.app.SealedOnce;

/** What is sealed, whatever it is, by the number of its key. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SealRepository {
    private final EntityManager entities;
    private final Instance<SealedTable> tables;
    private final Instance<SealedOnce> once;

    protected SealRepository() {
        this(null, null, null);
    }

    @Inject
    SealRepository(EntityManager entities, @Any Instance<SealedTable> tables, @Any Instance<SealedOnce> once) {
        this.entities = entities;
        this.tables = tables;
        this.once = once;
    }

    /** Of all features. */
    List<SealedTable> tables() {
        return tables.stream().toList();
    }

    record SealedRow(Place place, String content) {}

    /** The keys that are needed: letters and scans stay under the one that sealed them first. */
    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (SealedOnce kept : once) {
            List<?> found = entities.createNativeQuery(kept.numbers()).getResultList();
            found.forEach(number -> numbers.add(((Number) number).intValue()));
        }
        for (SealedTable table : tables()) {
            List<?> found = entities.createNativeQuery(table.numbers()).getResultList();
            found.forEach(number -> numbers.add(((Number) number).intValue()));
        }
        return numbers;
    }

    /** One of each table, if there is one. */
    List<SealedRow> under(int number) {
        return tables.stream()
                .flatMap(table ->
                        rows(entities.createNativeQuery(table.under(), Tuple.class)
                                        .setParameter("number", number))
                                .stream())
                .toList();
    }

    /** Some that are not under the key that seals now, locked. */
    List<SealedRow> outdated(SealedTable table, int current, int most) {
        return rows(entities.createNativeQuery(table.outdated(), Tuple.class)
                .setParameter("current", current)
                .setParameter("most", most));
    }

    void replace(SealedTable table, Place place, String content) {
        entities.createNativeQuery(table.replace())
                .setParameter("sealed", content)
                .setParameter("petition", place.petition())
                .setParameter("place", place.position())
                .executeUpdate();
    }

    private static List<SealedRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SealedRow(
                        new Place(((Number) row.get(0)).longValue(), ((Number) row.get(1)).intValue()),
                        row.get(2, String.class)))
                .toList();
    }
}
