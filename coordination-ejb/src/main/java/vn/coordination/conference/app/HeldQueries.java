package vn.coordination.conference.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;

/** Conferences and their points by id, as reports list them; those that the reader may not read are left out. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class HeldQueries {
    private final EntityManager entities;

    protected HeldQueries() {
        this(null);
    }

    @Inject
    public HeldQueries(EntityManager entities) {
        this.entities = entities;
    }

    public Map<Long, HeldConference> conferences(Scope scope, Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct c from Conference c left join fetch c.lines where c.id in :ids",
                        Conference.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(conference -> scope.admits(conference, Access.READ))
                .map(conference ->
                        new HeldConference(conference.id(), conference.calling().title(), conference.kind()))
                .collect(Collectors.toMap(HeldConference::id, Function.identity()));
    }

    public Map<Long, HeldPoint> points(Scope scope, Collection<Long> ids) {
        Map<Long, Tuple> found = entities.createQuery(
                        "select p.id as counted, p.conference as conference, v.code as code, v.venue.unit as unit"
                                + " from ConferencePoint p join ConnectionPoint v on v.id = p.point where p.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("counted", Long.class), Function.identity()));
        Map<Long, HeldConference> readable = conferences(
                scope,
                found.values().stream().map(HeldQueries::conference).distinct().toList());
        return found.entrySet().stream()
                .filter(one -> readable.containsKey(conference(one.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> point(one.getValue(), readable.get(conference(one.getValue())))));
    }

    private static HeldPoint point(Tuple row, HeldConference conference) {
        return new HeldPoint(
                conference.id(), conference.title(), row.get("code", String.class), row.get("unit", String.class));
    }

    private static long conference(Tuple row) {
        return row.get("conference", Long.class);
    }
}
