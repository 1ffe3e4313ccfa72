package vn.coordination.conference.point.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.IT_SUPPORT;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.conference.point.PointState;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;

/** The register of points, for whoever enters points for conferences. */
@Stateless
@RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PointRegisterQueries {
    private static final String SERVED =
            "(select count(p) from ConferencePoint p join Conference c on c.id = p.conference"
                    + " where p.point = v.id and p.connectedAt is not null and c.state in :held)";

    private final EntityManager entities;

    protected PointRegisterQueries() {
        this(null);
    }

    @Inject
    public PointRegisterQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * In the order of their codes.
     *
     * @param words of code or unit, in any case and with or without marks; empty for all
     * @param after code of the last one of the page before; empty for the first page
     */
    public RegisteredPoints page(Scope scope, String words, String after, int size) {
        List<Tuple> found = found(Text.folded(words));
        List<Long> ids = found.stream()
                .filter(row -> row.get("code", String.class).compareTo(after) > 0)
                .limit(size)
                .map(row -> row.get("point", Long.class))
                .toList();
        return new RegisteredPoints(found.size(), ids.isEmpty() ? List.of() : rows(scope, ids));
    }

    /** A city has some hundreds of points: their names are compared here, as those of people and rooms are. */
    private List<Tuple> found(String words) {
        return entities.createQuery(
                        "select v.id as point, v.code as code, v.venue.unit as unit from ConnectionPoint v order by v.code",
                        Tuple.class)
                .getResultStream()
                .filter(row -> Text.folded(row.get("code", String.class) + " " + row.get("unit", String.class))
                        .contains(words))
                .toList();
    }

    private List<RegisteredPoint> rows(Scope scope, List<Long> ids) {
        Map<Long, RegisteredPoint.Part> latest = latest(scope, ids);
        return entities.createQuery(
                        "select v as point, " + SERVED + " as served from ConnectionPoint v where v.id in :ids"
                                + " order by v.code",
                        Tuple.class)
                .setParameter("held", ConferenceState.TOOK_PLACE)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> row(row.get("point", ConnectionPoint.class), row.get("served", Long.class), latest))
                .toList();
    }

    private static RegisteredPoint row(ConnectionPoint point, long served, Map<Long, RegisteredPoint.Part> latest) {
        return new RegisteredPoint(point.id(), point.code(), point.venue(), served, latest.get(point.id()));
    }

    /** A secret one, which few may read, does not hide the one before it. */
    private Map<Long, RegisteredPoint.Part> latest(Scope scope, List<Long> points) {
        return entities.createQuery(
                        "select p as part, c as conference from ConferencePoint p join Conference c on c.id = p.conference"
                                + " where p.id in (select max(x.id) from ConferencePoint x"
                                + "   join Conference o on o.id = x.conference where x.point in :points"
                                + "   and o.calling.secret = false and x.state <> :givenUp group by x.point)",
                        Tuple.class)
                .setParameter("points", points)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .getResultStream()
                .filter(row -> scope.admits(row.get("conference", Conference.class), Access.READ))
                .collect(Collectors.toMap(
                        row -> row.get("part", ConferencePoint.class).point(), PointRegisterQueries::part));
    }

    private static RegisteredPoint.Part part(Tuple row) {
        Conference conference = row.get("conference", Conference.class);
        return new RegisteredPoint.Part(
                conference.id(),
                row.get("part", ConferencePoint.class).id(),
                conference.calling().title());
    }
}
