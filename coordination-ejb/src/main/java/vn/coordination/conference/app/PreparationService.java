package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.conference.Conference;
import vn.coordination.conference.LineKind;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;

/** What is prepared for a conference: the lead gives lines to offices, each office names who does them (MT-05). */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PreparationService {
    private ConferenceRepository conferences;
    private ConferenceActs acts;
    private OfficeBoundary boundary;
    private CurrentActor currentActor;
    private Clock clock;

    protected PreparationService() {}

    @Inject
    PreparationService(
            ConferenceRepository conferences,
            ConferenceActs acts,
            OfficeBoundary boundary,
            CurrentActor currentActor,
            Clock clock) {
        this.conferences = conferences;
        this.acts = acts;
        this.boundary = boundary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The lead asks another office to see to a line; that office names somebody. */
    public long give(ActOn command, LineKind line, Office office) {
        Conference conference = acts.own(command);
        conference.giveLine(line, office);
        return conference.id();
    }

    /** The office that has the line says who of it does it. */
    public long assign(ActOn command, LineKind line, long person) {
        Conference conference = theirs(command, line);
        conference.assignLine(line, person);
        return conference.id();
    }

    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long finish(ActOn command, LineKind line) {
        Conference conference = theirs(command, line);
        conference.finishLine(line, clock.instant());
        return conference.id();
    }

    private Conference theirs(ActOn command, LineKind line) {
        Conference conference = conferences.take(command.conference(), command.version());
        boundary.requireOffice(currentActor.get(), conference.line(line).office(), ConferenceActs.subject(conference));
        return conference;
    }
}
