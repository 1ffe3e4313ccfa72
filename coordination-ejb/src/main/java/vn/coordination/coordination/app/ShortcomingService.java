package vn.coordination.coordination.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.REGULATION_SECRETARY;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.coordination.Shortcoming;
import vn.coordination.coordination.TellShortcoming;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Any office tells that one, itself included, did not coordinate (CM-07). */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SCHEDULE_COORDINATOR, REGULATION_SECRETARY})
public class ShortcomingService {
    private final CoordinationRepository records;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected ShortcomingService() {
        this(null, null, null, null);
    }

    @Inject
    public ShortcomingService(
            CoordinationRepository records, RegulationGuard guard, CurrentActor currentActor, Clock clock) {
        this.records = records;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public long tell(TellShortcoming command) {
        if (command.day().isAfter(LocalDate.now(clock.withZone(City.ZONE)))) {
            throw guard.refuse(Breach.of(RuleCode.CM_07, "future").at("day"), Subject.fresh(Shortcoming.class));
        }
        Actor actor = currentActor.get();
        return records.add(new Shortcoming(command, actor.office(), actor.person(), clock.instant()))
                .id();
    }
}
