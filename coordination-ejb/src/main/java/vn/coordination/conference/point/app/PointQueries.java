package vn.coordination.conference.point.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.PointEvent;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.PeopleQueries;

/** The points of a conference and what happened to them, for whoever may read the conference. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class PointQueries {
    private static final int MOST_INCIDENTS = 200;
    private static final List<PointAct> INCIDENTS =
            Arrays.stream(PointAct.values()).filter(PointAct::incident).toList();

    private final EntityManager entities;
    private final Conferences conferences;
    private final PeopleQueries people;

    protected PointQueries() {
        this(null, null, null);
    }

    @Inject
    public PointQueries(EntityManager entities, Conferences conferences, PeopleQueries people) {
        this.entities = entities;
        this.conferences = conferences;
        this.people = people;
    }

    /** The hall first, then by code; at most some thousand. */
    public List<PointRow> points(Scope scope, long conference) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        return entities.createQuery(
                        "select p as point, v as register from ConferencePoint p join ConnectionPoint v on v.id ="
                                + " p.point where p.conference = :conference",
                        Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .map(row -> row(row.get("point", ConferencePoint.class), row.get("register", ConnectionPoint.class)))
                .sorted(Comparator.comparing(PointRow::central)
                        .reversed()
                        .thenComparing(Text.inCountingOrder(PointRow::code)))
                .toList();
    }

    /** Failed tests, interruptions and their ends, the latest first. */
    public List<IncidentRow> incidents(Scope scope, long conference) {
        return incidents(scope, conference, 0, MOST_INCIDENTS, "desc");
    }

    /** The next of them in the order in which they happened, for whoever wants them all. */
    public List<IncidentRow> incidentsAfter(Scope scope, long conference, long last, int most) {
        return incidents(scope, conference, last, most, "asc");
    }

    private List<IncidentRow> incidents(Scope scope, long conference, long after, int most, String direction) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        List<Tuple> found = entities.createQuery(
                        "select e as event, v.code as code, v.venue.unit as unit from PointEvent e join e.point p"
                                + " join ConnectionPoint v on v.id = p.point where p.conference = :conference"
                                + " and e.act in :incidents and e.id > :after order by e.id " + direction,
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("incidents", INCIDENTS)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        Map<Long, String> names = people.names(found.stream()
                .map(row -> row.get("event", PointEvent.class).person())
                .collect(Collectors.toSet()));
        return found.stream().map(row -> incident(row, names)).toList();
    }

    private static IncidentRow incident(Tuple row, Map<Long, String> names) {
        PointEvent event = row.get("event", PointEvent.class);
        return new IncidentRow(
                event.id(),
                row.get("code", String.class),
                row.get("unit", String.class),
                event.act(),
                event.at(),
                names.getOrDefault(event.person(), ""),
                event.cause(),
                event.minutesLost());
    }

    public PointTotals totals(Scope scope, long conference) {
        return readable(scope, conference) ? conferences.points(conference) : PointTotals.NONE;
    }

    public boolean readable(Scope scope, long conference) {
        Conference found = entities.find(Conference.class, conference);
        return found != null && scope.admits(found, Access.READ);
    }

    private static PointRow row(ConferencePoint point, ConnectionPoint register) {
        return new PointRow(
                point.id(),
                register.code(),
                register.venue(),
                point.central(),
                point.expected(),
                point.state(),
                point.tested().isPresent(),
                point.tookPart(),
                point.headCount().orElse(null),
                point.countedBy(),
                point.confirmed());
    }
}
