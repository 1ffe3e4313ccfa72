package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.petition.Verdict;

/** What the loader of the history has to know of what it has loaded, and which parts of it are there. */
@ApplicationScoped
@Transactional
class HistoryRepository {
    @PersistenceContext
    private EntityManager entities;

    protected HistoryRepository() {}

    /** The keys of the parts that are whole. */
    @SuppressWarnings("unchecked")
    Set<String> loaded() {
        return new HashSet<>(entities.createNativeQuery("select part from demonstration_history", String.class)
                .getResultList());
    }

    /** The part is there once the running transaction is; two loaders cannot both bring it. */
    void note(String part, Instant now) {
        entities.createNativeQuery("insert into demonstration_history (part, loaded_at) values (:part, :now)")
                .setParameter("part", part)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Nothing that was read or written so far is at hand any more. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    int version(Class<?> type, long id) {
        return entities.createQuery(
                        "select e.version from " + type.getSimpleName() + " e where e.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Of the points of a conference, the ids by the codes of the register. */
    Map<String, Long> points(long conference) {
        List<Object[]> rows = entities.createQuery(
                        "select v.code, p.id from " + ConferencePoint.class.getSimpleName() + " p join "
                                + ConnectionPoint.class.getSimpleName()
                                + " v on v.id = p.point where p.conference = :conference",
                        Object[].class)
                .setParameter("conference", conference)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What looks like the petition, and nobody has spoken of yet. */
    List<Long> rivals(long petition) {
        return entities.createQuery(
                        "select m.other from PetitionMatch m where m.petition = :petition and m.rival and m.verdict ="
                                + " :open order by m.other",
                        Long.class)
                .setParameter("petition", petition)
                .setParameter("open", Verdict.OPEN)
                .getResultList();
    }

    List<Long> tasks(String document) {
        return entities.createQuery("select t.id from Task t where t.source.document = :document", Long.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Ids of the people by their keys in the demonstration's table. */
    Map<String, Long> people() {
        return ids("select h.fullName, h.id from Person h", "people.csv", row -> row.text("name"));
    }

    Map<String, Long> rooms() {
        return ids("select r.name, r.id from Room r", "rooms.csv", row -> row.text("name"));
    }

    private Map<String, Long> ids(String query, String table, Function<Table.Row, String> name) {
        Map<String, Long> byName = entities.createQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], (first, later) -> first));
        return Table.read(table).stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> byName.get(name.apply(row))));
    }
}
