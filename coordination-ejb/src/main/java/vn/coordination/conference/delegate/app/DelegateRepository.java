package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.conference.app.Attendance;
import vn.coordination.conference.delegate.AgendaDecision;
import vn.coordination.conference.delegate.AttendanceEvent;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.delegate.Invitee;
import vn.coordination.conference.point.PointState;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.shared.app.BrokenKey;

/** The lists of conferences and what is written down about who came. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DelegateRepository {
    private final EntityManager entities;

    protected DelegateRepository() {
        this(null);
    }

    @Inject
    DelegateRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those delegates of the conference, their versions raised now in the order of their ids: two clerks wait for each other. */
    List<Delegate> take(long conference, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        entities.createNativeQuery("update delegate set version = version + 1 where conference = :conference and id in"
                        + " (:ids) order by id")
                .setParameter("conference", conference)
                .setParameter("ids", wanted)
                .executeUpdate();
        List<Delegate> taken = entities.createQuery(
                        "select d from Delegate d where d.conference = :conference and d.id in :ids order by d.id",
                        Delegate.class)
                .setParameter("conference", conference)
                .setParameter("ids", wanted)
                .getResultList();
        if (taken.size() < wanted.size()) {
            throw new ChangedMeanwhile(Subject.of(Delegate.class, conference));
        }
        return taken;
    }

    Delegate take(long conference, long id) {
        Delegate taken = take(conference, List.of(id)).get(0);
        // it may have been looked at before in the same transaction
        entities.refresh(taken);
        return taken;
    }

    /** Whoever sits at those points, in the order of their ids: also who has been seated there by the act that was waited for. */
    List<Delegate> takeSeated(Collection<Long> points) {
        entities.createNativeQuery("update delegate set version = version + 1 where point in (:points) order by id")
                .setParameter("points", points)
                .executeUpdate();
        return entities.createQuery("select d from Delegate d where d.point in :points order by d.id", Delegate.class)
                .setParameter("points", points)
                .getResultList();
    }

    <T> void add(T entity) {
        entities.persist(entity);
    }

    /** Two clerks may invite one person, or enter one guest, at once. */
    void add(Delegate delegate) {
        BrokenKey.storing(
                delegate.person().isPresent() ? "delegate_once" : "delegate_guest_once",
                () -> entities.persist(delegate));
    }

    /** Two clerks may stamp one item at once. */
    void add(AgendaDecision decision) {
        BrokenKey.storing("agenda_decision_once", () -> entities.persist(decision));
    }

    /** Of those delegates, who is there at that instant. */
    Set<Long> there(Collection<Long> ids, Instant at) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select e.delegate from AttendanceEvent e where e.delegate in :ids and " + Attendance.THERE,
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("at", at)
                .getResultList());
    }

    /** Everybody of that unit who may be checked in. */
    List<Long> ofUnit(long conference, String unit) {
        return entities.createQuery(
                        "select d.id from Delegate d where d.conference = :conference and d.unit = :unit"
                                + " and d.state = :invited order by d.id",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("unit", unit)
                .setParameter("invited", DelegateState.INVITED)
                .getResultList();
    }

    AttendanceEvent event(long conference, long id) {
        AttendanceEvent found = entities.find(AttendanceEvent.class, id);
        if (found == null || found.conference() != conference) {
            throw new ChangedMeanwhile(Subject.of(AttendanceEvent.class, id));
        }
        return found;
    }

    boolean undone(long event) {
        return !entities.createQuery("select u.id from AttendanceEvent u where u.undoes = :event", Long.class)
                .setParameter("event", event)
                .getResultList()
                .isEmpty();
    }

    Optional<AgendaDecision> decision(long conference, int position) {
        return entities.createQuery(
                        "select d from AgendaDecision d where d.conference = :conference and d.position = :position",
                        AgendaDecision.class)
                .setParameter("conference", conference)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    /** Whoever of the register is on that list, taken off it or not. */
    Optional<Delegate> find(long conference, Invitee invitee) {
        return entities.createQuery(
                        "select d from Delegate d where d.conference = :conference and d.person = :person",
                        Delegate.class)
                .setParameter("conference", conference)
                .setParameter("person", invitee.person())
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody of that name and unit, who is in no register, is on that list. */
    boolean listed(long conference, Invitee guest) {
        return entities.createQuery(
                        "select d from Delegate d where d.conference = :conference and d.person is null"
                                + " and d.folded = :folded and d.state <> :withdrawn",
                        Delegate.class)
                .setParameter("conference", conference)
                .setParameter("folded", Delegate.folded(guest.name(), guest.unit()))
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .getResultStream()
                .anyMatch(delegate -> delegate.isGuest(guest));
    }

    /** The points at which somebody may sit: those that take part. */
    List<Tuple> seats(long conference) {
        return entities.createQuery(
                        "select v.code as code, p.id as seat from ConferencePoint p join ConnectionPoint v on v.id = p.point"
                                + " where p.conference = :conference and p.state <> :givenUp",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .getResultList();
    }
}
