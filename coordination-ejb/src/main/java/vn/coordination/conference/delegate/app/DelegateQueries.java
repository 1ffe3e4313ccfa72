package vn.coordination.conference.delegate.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.Attendance;
import vn.coordination.conference.delegate.AttendanceEvent;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.delegate.Interval;
import vn.coordination.facility.Room;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.shared.City;

/** The list of a conference for whoever may read the conference, and for each his own invitations. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class DelegateQueries {
    private static final int MOST_UNITS = 300;
    private static final String LISTED = " from Delegate d where d.conference = :conference and d.state <> :withdrawn";

    private final EntityManager entities;
    private final Clock clock;

    protected DelegateQueries() {
        this(null, null);
    }

    @Inject
    public DelegateQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In the order in which they were entered, which is that of the list. */
    public List<DelegateRow> page(Scope scope, long conference, DelegateFilter filter) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        List<Delegate> found = bound("select d", conference, filter, Delegate.class, " order by d.id")
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
        return rows(found);
    }

    /** The next of the list, for whoever wants it whole without holding it. */
    public List<DelegateRow> after(Scope scope, long conference, long last, int most) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        return rows(entities.createQuery("select d" + LISTED + " and d.id > :last order by d.id", Delegate.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList());
    }

    public long count(Scope scope, long conference, DelegateFilter filter) {
        return readable(scope, conference)
                ? bound("select count(d)", conference, filter, Long.class, "").getSingleResult()
                : 0;
    }

    private <T> TypedQuery<T> bound(
            String select, long conference, DelegateFilter filter, Class<T> type, String order) {
        String words = filter.words().isEmpty() ? "" : " and d.folded like :words escape '!'";
        TypedQuery<T> query = entities.createQuery(select + LISTED + words + condition(filter.show()) + order, type)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN);
        if (!words.isEmpty()) {
            query.setParameter("words", filter.pattern());
        }
        if (filter.show() == DelegateFilter.Show.AWAITED || filter.show() == DelegateFilter.Show.PRESENT) {
            query.setParameter("at", clock.instant());
        }
        return query;
    }

    private static String condition(DelegateFilter.Show show) {
        String there = "exists (select e from AttendanceEvent e where e.delegate = d.id and " + Attendance.THERE + ")";
        String state = " and d.state = vn.coordination.conference.delegate.DelegateState.";
        return switch (show) {
            case ALL -> "";
            case PRESENT -> " and " + there;
            case AWAITED -> state + "INVITED and not " + there;
            case AWAY -> " and d.state <> vn.coordination.conference.delegate.DelegateState.INVITED";
            case MEMBERS -> " and d.member = true";
            case UNAPPROVED -> state + "ABSENT and d.substitute <> ''";
        };
    }

    /** One delegate, for whoever may read the conference and for himself. */
    public Optional<DelegateRow> delegate(Scope scope, long conference, long id) {
        return readableDelegate(scope, conference, id)
                .map(found -> rows(List.of(found)).get(0));
    }

    private Optional<Delegate> readableDelegate(Scope scope, long conference, long id) {
        return Optional.ofNullable(entities.find(Delegate.class, id))
                .filter(found -> found.conference() == conference)
                .filter(found -> found.is(scope.person()) || readable(scope, conference));
    }

    /** Where the reader is invited himself; also to a secret conference, since he is named for it. */
    public List<InvitationRow> invitations(Scope scope) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return entities.createQuery(
                        "select d as delegate, c as conference from Delegate d join Conference c on c.id = d.conference"
                                + " where d.person = :person and d.state <> :withdrawn and c.state in :coming order by d.id",
                        Tuple.class)
                .setParameter("person", scope.person())
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setParameter(
                        "coming", List.of(ConferenceState.INVITED, ConferenceState.PAPERS_SENT, ConferenceState.READY))
                .getResultStream()
                .map(row -> invitation(row.get("delegate", Delegate.class), row.get("conference", Conference.class)))
                .filter(row -> !row.first().day().isBefore(today))
                .toList();
    }

    /** What the invitation of one delegate says, for whoever may read about him. */
    public Optional<InvitationRow> invitation(Scope scope, long conference, long id) {
        return readableDelegate(scope, conference, id)
                .map(found -> invitation(found, entities.find(Conference.class, conference)));
    }

    private InvitationRow invitation(Delegate delegate, Conference conference) {
        return new InvitationRow(
                delegate.id(),
                conference.id(),
                conference.calling().title(),
                conference.lead(),
                conference.first(),
                entities.find(Room.class, conference.room()).name(),
                conference.state().coming(),
                delegate.state());
    }

    /** The conference on whose list that delegate is, for whoever may read about him. */
    public Optional<Long> conferenceOf(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Delegate.class, id))
                .map(Delegate::conference)
                .filter(conference -> readableDelegate(scope, conference, id).isPresent());
    }

    /** The reader's own place on that list. */
    public Optional<Long> own(Scope scope, long conference) {
        return entities.createQuery("select d.id" + LISTED + " and d.person = :person", Long.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setParameter("person", scope.person())
                .getResultStream()
                .findFirst();
    }

    /** Those who send the most first: what is marked at one blow. */
    public List<UnitRow> units(Scope scope, long conference) {
        if (!readable(scope, conference)) {
            return List.of();
        }
        return entities.createQuery(
                        "select d.unit as unit, count(d) as delegates" + LISTED
                                + " and d.state = :invited and d.unit <> ''"
                                + " group by d.unit having count(d) > 1 order by count(d) desc, d.unit",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setParameter("invited", DelegateState.INVITED)
                .setMaxResults(MOST_UNITS)
                .getResultStream()
                .map(row -> new UnitRow(row.get("unit", String.class), row.get("delegates", Long.class)))
                .toList();
    }

    private boolean readable(Scope scope, long conference) {
        Conference found = entities.find(Conference.class, conference);
        return found != null && scope.admits(found, Access.READ);
    }

    private List<DelegateRow> rows(List<Delegate> found) {
        List<Long> ids = found.stream().map(Delegate::id).toList();
        Map<Long, List<AttendanceEvent>> events = ids.isEmpty() ? Map.of() : events(ids);
        Map<Long, String> seats = names(
                "select p.id as whose, v.code as word from ConferencePoint p join ConnectionPoint v on v.id = p.point"
                        + " where p.id in :ids",
                found.stream().flatMap(each -> each.point().stream()).distinct().toList());
        Map<Long, String> others = names(
                "select d.id as whose, d.name as word from Delegate d where d.id in :ids",
                found.stream().flatMap(each -> each.substituteFor().stream()).toList());
        return found.stream()
                .map(each -> row(each, seats, others, events.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<Long, List<AttendanceEvent>> events(List<Long> ids) {
        return entities.createQuery("select e from AttendanceEvent e where e.delegate in :ids", AttendanceEvent.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(AttendanceEvent::delegate));
    }

    private Map<Long, String> names(String select, List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(select, Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("whose", Long.class), row -> row.get("word", String.class)));
    }

    private static DelegateRow row(
            Delegate delegate, Map<Long, String> seats, Map<Long, String> others, List<AttendanceEvent> events) {
        return new DelegateRow(
                delegate.id(),
                delegate.name(),
                delegate.unit(),
                delegate.office().orElse(null),
                delegate.point().map(seats::get).orElse(""),
                delegate.member(),
                delegate.substituteFor().map(others::get).orElse(""),
                delegate.state(),
                delegate.reason(),
                delegate.substitute(),
                delegate.awaitsApproval(),
                Interval.of(events));
    }
}
