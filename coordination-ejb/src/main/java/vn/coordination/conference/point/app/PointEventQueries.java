package vn.coordination.conference.point.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.point.PointEvent;
import vn.coordination.conference.point.PointState;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;

/** What happened to the points of a conference, for whoever may read the conference. */
@Stateless
@RolesAllowed("**")
public class PointEventQueries {
    private static final int MOST_INCIDENTS = 200;
    private static final String EVENTS = "select e as event, v.code as code, v.venue.unit as unit from PointEvent e"
            + " join e.point p join ConnectionPoint v on v.id = p.point where p.conference = :conference and ";

    private final EntityManager entities;
    private final PointQueries points;
    private final PeopleQueries people;

    protected PointEventQueries() {
        this(null, null, null);
    }

    @Inject
    public PointEventQueries(EntityManager entities, PointQueries points, PeopleQueries people) {
        this.entities = entities;
        this.points = points;
        this.people = people;
    }

    /** The latest first. */
    public List<PointEventRow> incidents(Scope scope, long conference) {
        if (!points.readable(scope, conference)) {
            return List.of();
        }
        return rows(query(conference, PointEventKind.INCIDENT.condition() + " order by e.id desc")
                .setMaxResults(MOST_INCIDENTS));
    }

    /** The next of that kind in the order in which they happened, for whoever wants them all. */
    public List<PointEventRow> after(Scope scope, long conference, PointEventKind kind, long last, int most) {
        if (!points.readable(scope, conference)) {
            return List.of();
        }
        return rows(query(conference, kind.condition() + " and e.id > :last order by e.id")
                .setParameter("last", last)
                .setMaxResults(most));
    }

    /** Everything that happened to one point, the latest first. */
    public List<PointEventRow> history(Scope scope, long conference, long point) {
        if (!points.readable(scope, conference)) {
            return List.of();
        }
        return rows(query(conference, "p.id = :point order by e.id desc").setParameter("point", point));
    }

    /** Why its points were given up, by their ids at the conference; of one that was twice, the latest reason. */
    public Map<Long, String> reasons(Scope scope, long conference) {
        if (!points.readable(scope, conference)) {
            return Map.of();
        }
        return query(conference, "p.state = :givenUp and e.act = GIVE_UP order by e.id")
                .setParameter("givenUp", PointState.GIVEN_UP)
                .getResultStream()
                .map(row -> row.get("event", PointEvent.class))
                .collect(Collectors.toMap(event -> event.point().id(), PointEvent::cause, (earlier, later) -> later));
    }

    private TypedQuery<Tuple> query(long conference, String condition) {
        return entities.createQuery(EVENTS + condition, Tuple.class).setParameter("conference", conference);
    }

    private List<PointEventRow> rows(TypedQuery<Tuple> query) {
        List<Tuple> found = query.getResultList();
        Map<Long, String> names = people.names(found.stream()
                .map(row -> row.get("event", PointEvent.class).person())
                .collect(Collectors.toSet()));
        return found.stream().map(row -> row(row, names)).toList();
    }

    private static PointEventRow row(Tuple row, Map<Long, String> names) {
        PointEvent event = row.get("event", PointEvent.class);
        return new PointEventRow(
                event.id(),
                row.get("code", String.class),
                row.get("unit", String.class),
                event.act(),
                event.at(),
                names.getOrDefault(event.person(), ""),
                event.cause(),
                event.minutesLost(),
                event.count().orElse(null));
    }
}
