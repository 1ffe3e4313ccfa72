package vn.coordination.conference.delegate.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.Conference;
import vn.coordination.conference.delegate.AttendanceAct;
import vn.coordination.conference.delegate.AttendanceEvent;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.identity.app.CurrentActor;

/** Who comes and who leaves, written down at the door by the lead office; a mistake is undone by one more entry. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
public class AttendanceService {
    private DelegateRepository delegates;
    private ListKeeping keeping;
    private CurrentActor currentActor;
    private Clock clock;

    protected AttendanceService() {}

    @Inject
    AttendanceService(DelegateRepository delegates, ListKeeping keeping, CurrentActor currentActor, Clock clock) {
        this.delegates = delegates;
        this.keeping = keeping;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Whoever is there already stays so: two clerks who check one person in make one interval.
     *
     * @param at when they came; null for now
     * @return how many came
     */
    public int came(long conference, Collection<Long> ids, Instant at) {
        return note(conference, ids, AttendanceAct.CAME, at);
    }

    /** Whoever is not there does not leave; returns how many left. */
    public int left(long conference, Collection<Long> ids, Instant at) {
        return note(conference, ids, AttendanceAct.LEFT, at);
    }

    /** Everybody of that unit is there, but for those who have excused themselves; returns how many came by that. */
    public int allCame(long conference, String unit, Instant at) {
        return note(conference, delegates.ofUnit(conference, unit), AttendanceAct.CAME, at);
    }

    private int note(long conference, Collection<Long> ids, AttendanceAct act, Instant at) {
        Conference received = keeping.atTheDoor(conference);
        List<Delegate> taken = delegates.take(conference, ids);
        // only now: whoever was first here may have written a later moment than that of the call
        Instant when = keeping.moment(received, at);
        Instant now = clock.instant();
        Set<Long> there = delegates.there(ids, when);
        int noted = 0;
        for (Delegate delegate : taken) {
            if (there.contains(delegate.id()) == (act == AttendanceAct.LEFT)) {
                admit(delegate, act);
                delegates.add(new AttendanceEvent(
                        delegate, act, when, currentActor.get().person(), now));
                noted++;
            }
        }
        return noted;
    }

    /** Whoever had excused himself and stands at the door has come after all; for whom another comes does not. */
    private void admit(Delegate delegate, AttendanceAct act) {
        if (act == AttendanceAct.CAME) {
            keeping.require(delegate, delegate.state().mayCome());
            if (delegate.state() == DelegateState.ABSENT) {
                delegate.come();
            }
        }
    }

    /** That entry was a mistake: it stays written and no longer counts. To say so twice changes nothing. */
    public long undo(long conference, long id) {
        keeping.atTheDoor(conference);
        AttendanceEvent event = delegates.event(conference, id);
        delegates.take(conference, List.of(event.delegate()));
        if (!delegates.undone(id)) {
            delegates.add(event.undo(currentActor.get().person(), clock.instant()));
        }
        return id;
    }
}
