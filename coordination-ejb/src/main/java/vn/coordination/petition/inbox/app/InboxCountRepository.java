package vn.coordination.petition.inbox.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.PetitionState;

/** Counts in the indexes, each number in one pass that ends where it is enough. */
@ApplicationScoped
class InboxCountRepository {
    private static final String QUEUES = Stream.of(Queue.values())
                    .map(queue -> counted(
                            queue,
                            " from petition where office = :office and state in (" + InboxCondition.names(queue) + ")"))
                    .collect(Collectors.joining(" union all "))
            + " union all (select state, count(*) from petition where bound_for = :office and office <> :office"
            + " group by state)";

    private final EntityManager entities;

    protected InboxCountRepository() {
        this(null);
    }

    @Inject
    InboxCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Changes with every petition that comes in, and with every act on one. */
    String stamp() {
        return (String) entities.createNativeQuery("select concat_ws('-', (select max(id) from petition),"
                        + " (select max(id) from petition_step))")
                .getSingleResult();
    }

    Map<Queue, Long> queues(Scope scope) {
        Map<Queue, Long> counts = new EnumMap<>(Queue.class);
        rows(QUEUES, Map.of("office", scope.office().code()))
                .forEach((name, count) -> counts.merge(queue(name), count, Long::sum));
        return counts;
    }

    /** What is offered to an office is counted by its state, what it has by its queue; no name means both. */
    private static Queue queue(String name) {
        return Arrays.stream(Queue.values())
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseGet(() -> Queue.of(PetitionState.valueOf(name)));
    }

    /** @param conditions the one of each age */
    Map<AgeBand, Long> ages(Map<AgeBand, InboxCondition> conditions) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.forEach((age, condition) -> {
            parts.add(counted(age, condition.own()));
            parts.add(counted(age, condition.offered()));
            values.putAll(condition.values());
        });
        Map<AgeBand, Long> ages = new EnumMap<>(AgeBand.class);
        rows(String.join(" union all ", parts), values)
                .forEach((name, count) -> ages.put(AgeBand.valueOf(name), count));
        return ages;
    }

    private static String counted(Enum<?> name, String from) {
        return "(select '" + name + "', count(*) from (select 1" + from + " limit " + (InboxCount.MOST + 1)
                + ") counted)";
    }

    private Map<String, Long> rows(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, Number.class).longValue(),
                        Long::sum));
    }
}
