package vn.coordination.petition.presence.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.app.Petitions;

/** Keeps who has a petition open to act on it, for colleagues to see. It bars nobody: of two who act, the version decides. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class PresenceService {
    private final PresenceRepository presences;
    private final Petitions petitions;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected PresenceService() {
        this(null, null, null, null);
    }

    @Inject
    PresenceService(PresenceRepository presences, Petitions petitions, CurrentActor currentActor, Clock clock) {
        this.presences = presences;
        this.petitions = petitions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The caller has it open; nothing is kept of a petition that he may not see. */
    public void stay(long petition) {
        Actor actor = currentActor.get();
        petitions.visible(Scope.of(actor), petition).ifPresent(seen -> {
            Instant now = clock.instant();
            presences.forget(now);
            presences.renew(petition, actor.person(), now);
        });
    }
}
