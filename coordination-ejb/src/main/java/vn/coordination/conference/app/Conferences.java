package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;

/** Conferences for the features that hang something on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conferences {
    private final ConferenceRepository conferences;
    private final OfficeBoundary boundary;
    private final CurrentActor currentActor;

    protected Conferences() {
        this(null, null, null);
    }

    @Inject
    Conferences(ConferenceRepository conferences, OfficeBoundary boundary, CurrentActor currentActor) {
        this.conferences = conferences;
        this.boundary = boundary;
        this.currentActor = currentActor;
    }

    /** In the version that the user saw and locked, so that it does not move meanwhile, for whoever may read it. */
    public Conference take(long id, int seen) {
        return readable(conferences.take(id, seen));
    }

    /** Not locked. */
    public Conference readable(long id) {
        return readable(conferences.get(id));
    }

    private Conference readable(Conference conference) {
        boundary.require(currentActor.get(), Access.READ, conference, ConferenceActs.subject(conference));
        return conference;
    }
}
