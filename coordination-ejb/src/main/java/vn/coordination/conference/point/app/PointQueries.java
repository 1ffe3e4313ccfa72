package vn.coordination.conference.point.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;

/** The points of a conference, for whoever may read the conference. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class PointQueries {
    private final EntityManager entities;
    private final Conferences conferences;

    protected PointQueries() {
        this(null, null);
    }

    @Inject
    public PointQueries(EntityManager entities, Conferences conferences) {
        this.entities = entities;
        this.conferences = conferences;
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

    public Optional<PointView> point(Scope scope, long conference, long point) {
        if (!readable(scope, conference)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select p as point, v as register from ConferencePoint p join ConnectionPoint v on v.id ="
                                + " p.point where p.conference = :conference and p.id = :point",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("point", point)
                .getResultStream()
                .map(row -> view(row.get("point", ConferencePoint.class), row.get("register", ConnectionPoint.class)))
                .findFirst();
    }

    private static PointView view(ConferencePoint point, ConnectionPoint register) {
        return new PointView(row(point, register), point.version(), register.version());
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
                point.tested().orElse(null),
                point.tookPart(),
                point.headCount().orElse(null),
                point.countedBy(),
                point.counted().orElse(null),
                point.confirmed());
    }
}
