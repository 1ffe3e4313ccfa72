package vn.coordination.regulation.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.regulation.AgendaItem;
import vn.coordination.regulation.TakeOffAgenda;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** Whoever speaks for an office takes a matter of another one off the next agenda; its own delay an office leaves there. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF})
public class AgendaService {
    private AgendaRepository agenda;
    private Speakers speakers;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected AgendaService() {}

    @Inject
    AgendaService(
            AgendaRepository agenda, Speakers speakers, RegulationGuard guard, CurrentActor currentActor, Clock clock) {
        this.agenda = agenda;
        this.speakers = speakers;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public void takeOff(TakeOffAgenda command) {
        AgendaItem item = agenda.find(command.item());
        Subject subject = Subject.of(AgendaItem.class, item.id());
        Actor actor = currentActor.get();
        if (!speakers.maySpeak(actor)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "agenda"), subject);
        }
        if (actor.isOf(agenda.late(item))) {
            throw guard.refuse(
                    Breach.of(
                            RuleCode.SS_08,
                            "ownDelay",
                            Argument.office(actor.office().code())),
                    subject);
        }
        ChangedMeanwhile.unless(command.seen(), item.version(), subject);
        item.takeOff(command.reason(), actor.office(), actor.person(), clock.instant());
    }
}
