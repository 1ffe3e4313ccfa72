package vn.coordination.conference.delegate.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Attendance;
import vn.coordination.conference.app.RollCount;
import vn.coordination.conference.delegate.AgendaDecision;
import vn.coordination.conference.delegate.AttendanceAct;
import vn.coordination.conference.delegate.AttendanceEvent;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;

/** Who is at a conference, what was written down about it, and with how many members it decided. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class AttendanceQueries {
    private static final int NEWEST = 30;

    private final EntityManager entities;
    private final Attendance attendance;
    private final PeopleQueries people;
    private final Clock clock;

    protected AttendanceQueries() {
        this(null, null, null, null);
    }

    @Inject
    public AttendanceQueries(EntityManager entities, Attendance attendance, PeopleQueries people, Clock clock) {
        this.entities = entities;
        this.attendance = attendance;
        this.people = people;
        this.clock = clock;
    }

    /** @param at null for now */
    public RollCount count(Scope scope, long conference, Instant at) {
        return readable(scope, conference)
                ? attendance.at(conference, at == null ? clock.instant() : at)
                : RollCount.NONE;
    }

    /** The newest first; what was undone is marked, and what undid it is no line of its own. */
    public List<AttendanceRow> log(Scope scope, long conference) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        List<Tuple> found = entities.createQuery(
                        "select e as event, d.name as word, u.id as undoing from AttendanceEvent e"
                                + " join Delegate d on d.id = e.delegate left join AttendanceEvent u on u.undoes = e.id"
                                + " where e.conference = :conference and e.act <> :undo order by e.id desc",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("undo", AttendanceAct.UNDO)
                .setMaxResults(NEWEST)
                .getResultList();
        Map<Long, String> names = people.names(found.stream()
                .map(row -> row.get("event", AttendanceEvent.class).person())
                .collect(Collectors.toSet()));
        return found.stream().map(row -> entry(row, names)).toList();
    }

    private static AttendanceRow entry(Tuple row, Map<Long, String> names) {
        AttendanceEvent event = row.get("event", AttendanceEvent.class);
        return new AttendanceRow(
                event.id(),
                row.get("word", String.class),
                event.act(),
                event.at(),
                event.notedAt(),
                names.getOrDefault(event.person(), ""),
                row.get("undoing", Long.class) != null);
    }

    public List<DecisionRow> decisions(Scope scope, long conference) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        List<AgendaDecision> found = entities.createQuery(
                        "select d from AgendaDecision d where d.conference = :conference order by d.position",
                        AgendaDecision.class)
                .setParameter("conference", conference)
                .getResultList();
        Map<Long, String> names =
                people.names(found.stream().map(AgendaDecision::person).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new DecisionRow(
                        one.position(),
                        one.title(),
                        one.at(),
                        one.present(),
                        one.members(),
                        names.getOrDefault(one.person(), "")))
                .toList();
    }

    private boolean readable(Scope scope, long conference) {
        Conference found = entities.find(Conference.class, conference);
        return found != null && scope.admits(found, Access.READ);
    }
}
