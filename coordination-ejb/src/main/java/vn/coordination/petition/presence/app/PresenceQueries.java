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
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.app.Petitions;

/** Reads who else has a petition open to act on it; nothing of a petition that the reader may not see. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class PresenceQueries {
    private final PresenceRepository presences;
    private final Petitions petitions;
    private final PeopleQueries people;
    private final Clock clock;

    protected PresenceQueries() {
        this(null, null, null, null);
    }

    @Inject
    PresenceQueries(PresenceRepository presences, Petitions petitions, PeopleQueries people, Clock clock) {
        this.presences = presences;
        this.petitions = petitions;
        this.people = people;
        this.clock = clock;
    }

    /** The earliest first. */
    public List<PresenceRow> others(Scope scope, long petition) {
        if (petitions.visible(scope, petition).isEmpty()) {
            return List.of();
        }
        Map<Long, Instant> others = presences.others(petition, scope.person(), clock.instant());
        Map<Long, String> names = people.names(others.keySet());
        return others.entrySet().stream()
                .map(other -> new PresenceRow(names.get(other.getKey()), other.getValue()))
                .toList();
    }
}
