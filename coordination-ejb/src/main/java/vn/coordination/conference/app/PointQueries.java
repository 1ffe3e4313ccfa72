package vn.coordination.conference.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferencePoint;
import vn.coordination.conference.ConnectionPoint;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;

/** The points of a conference, for whoever may read the conference. */
@Stateless
@PermitAll
public class PointQueries {
    private final EntityManager entities;
    private final PointRepository points;

    protected PointQueries() {
        this(null, null);
    }

    @Inject
    public PointQueries(EntityManager entities, PointRepository points) {
        this.entities = entities;
        this.points = points;
    }

    /** The hall first, then by code; at most some thousand. */
    public List<PointRow> points(Scope scope, long conference) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        return entities.createQuery(
                        "select p as point, v as register from ConferencePoint p join ConnectionPoint v on v.id = p.point"
                                + " where p.conference = :conference order by p.central desc, v.code",
                        Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .map(row -> row(row.get("point", ConferencePoint.class), row.get("register", ConnectionPoint.class)))
                .toList();
    }

    public PointTotals totals(Scope scope, long conference) {
        return readable(scope, conference) ? points.totals(conference) : PointTotals.NONE;
    }

    private boolean readable(Scope scope, long conference) {
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
                point.headCount().orElse(null),
                point.countedBy(),
                point.confirmed());
    }
}
