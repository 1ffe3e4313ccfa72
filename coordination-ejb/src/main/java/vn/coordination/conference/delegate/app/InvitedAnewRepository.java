package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.delegate.DelegateState;

/** A whole list to which another day applies, in a few statements however long it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitedAnewRepository {
    private static final String NOT_COMING = "state in ('ABSENT', 'SUBSTITUTED')";

    private final EntityManager entities;

    protected InvitedAnewRepository() {
        this(null);
    }

    @Inject
    InvitedAnewRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever can sign in and is to come for another. */
    List<Long> substitutes(long conference) {
        return entities.createQuery(
                        "select d.person from Delegate d where d.conference = :conference and d.person is not null"
                                + " and d.substituteFor is not null and d.state <> :withdrawn",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .getResultList();
    }

    /** The log has an entry for everybody whose standing changes; whoever was at the door on the old day was not on the new one. */
    void inviteAnew(long conference, long person, Instant now) {
        note(
                "select conference, delegate, 'UNDO', :now, :person, :now, id from attendance_event e"
                        + " where conference = :conference and act in ('CAME', 'LEFT')"
                        + " and not exists (select 1 from attendance_event u where u.undoes = e.id) order by id",
                conference,
                person,
                now);
        note(
                "select conference, id, 'ANEW', :now, :person, :now, null from delegate where conference = :conference"
                        + " and (" + NOT_COMING
                        + " or substitute_for is not null and state <> 'WITHDRAWN') order by id",
                conference,
                person,
                now);
        // who he is and for whom he was to come is let go, so that he may be named once more for the new day
        update("state = 'WITHDRAWN', person = null, substitute_for = null", "substitute_for is not null", conference);
        update("state = 'INVITED', approved_by = null, approved_at = null", NOT_COMING, conference);
    }

    private void note(String entries, long conference, long person, Instant now) {
        entities.createNativeQuery(
                        "insert into attendance_event (conference, delegate, act, at, person, noted_at, undoes) "
                                + entries)
                .setParameter("conference", conference)
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void update(String change, String which, long conference) {
        entities.createNativeQuery(
                        "update delegate set " + change + ", reason = '', substitute = '', excused_by = null,"
                                + " version = version + 1 where conference = :conference and " + which)
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
