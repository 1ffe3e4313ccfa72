package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.reception.ReceptionDuty;
import vn.coordination.shared.City;

/** Who has to receive citizens himself every month (PT-50). */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF})
public class ReceptionDutyService {
    private static final int LOOKED_BACK = 3;

    private final ReceptionRepository records;
    private final ReceptionClockKeeper clocks;
    private final OfficeBoundary boundary;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected ReceptionDutyService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReceptionDutyService(
            ReceptionRepository records,
            ReceptionClockKeeper clocks,
            OfficeBoundary boundary,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.clocks = clocks;
        this.boundary = boundary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The month it begins in counts when it begins with the month. */
    public long assign(long person, LocalDate since) {
        Actor actor = currentActor.get();
        ReceptionDuty duty = new ReceptionDuty(actor.office(), person, since);
        records.add(duty);
        clocks.keep(duty);
        return duty.id();
    }

    /** The month it ends in is no longer asked for. */
    public long end(long id, LocalDate last) {
        ReceptionDuty duty = records.duty(id);
        boundary.requireOffice(currentActor.get(), duty.office(), Subject.of(ReceptionDuty.class, id));
        duty.end(last);
        clocks.keep(duty);
        return id;
    }

    /** Starts the clocks of a new month, and ends those of months that nothing makes good any more. */
    @RolesAllowed(SYSTEM)
    public int keepMonths() {
        LocalDate since = LocalDate.now(clock.withZone(City.ZONE)).minusMonths(LOOKED_BACK);
        List<ReceptionDuty> duties = records.dutiesSince(since);
        duties.forEach(clocks::keep);
        return duties.size();
    }
}
