package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;

/** Conferences for whoever does something with them or hangs something on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conferences {
    private final ConferenceRepository conferences;
    private final PointTotalsRepository points;
    private final ConferenceClockKeeper clocks;
    private final OfficeBoundary boundary;
    private final CurrentActor currentActor;

    protected Conferences() {
        this(null, null, null, null, null);
    }

    @Inject
    Conferences(
            ConferenceRepository conferences,
            PointTotalsRepository points,
            ConferenceClockKeeper clocks,
            OfficeBoundary boundary,
            CurrentActor currentActor) {
        this.conferences = conferences;
        this.points = points;
        this.clocks = clocks;
        this.boundary = boundary;
        this.currentActor = currentActor;
    }

    /** In the version that the user saw and locked, so that it does not move meanwhile, for whoever may read it. */
    public Conference take(long id, int seen) {
        return readable(conferences.take(id, seen));
    }

    /** In the version that the user saw and locked, for whoever of the office that leads it may read it. */
    public Conference own(ActOn command) {
        return own(locked(command));
    }

    /** In the version that the user saw and locked, whoever that is. */
    Conference locked(ActOn command) {
        return conferences.take(command.conference(), command.version());
    }

    /** As it is now, and nobody acts on it until the transaction ends, for whoever may read it and works on what hangs on it. */
    public Conference held(long id) {
        return readable(conferences.hold(id));
    }

    /** The same for whoever of the office that leads it may read it. */
    public Conference ownHeld(long id) {
        return own(conferences.hold(id));
    }

    /** The same for somebody who is called to it, may he read it or not. */
    public Conference calledHeld(long id) {
        return conferences.hold(id);
    }

    /** Not locked, for whoever may read it. */
    public Conference readable(long id) {
        return readable(conferences.get(id));
    }

    /** Not locked, for whoever of the office that leads it may read it. */
    public Conference own(long id) {
        return own(conferences.get(id));
    }

    /** A new one, with all its clocks. */
    void add(Conference conference) {
        conferences.add(conference);
        clocks.keep(conference);
        clocks.keepLines(conference);
    }

    /** Its points in figures. */
    public PointTotals points(long id) {
        return points.of(id);
    }

    /**
     * Brings its clocks to what is true of its points now. Several may act on these at once: they do so one after the other, for
     * whoever tests the last but one has to see who has tested the last.
     */
    public void keepClocks(Conference conference) {
        clocks.keepInTurn(conference);
    }

    public static Subject subject(Conference conference) {
        return Subject.of(Conference.class, conference.id());
    }

    private Conference readable(Conference conference) {
        boundary.require(currentActor.get(), Access.READ, conference, subject(conference));
        return conference;
    }

    private Conference own(Conference conference) {
        boundary.require(currentActor.get(), Access.EDIT, conference, subject(conference));
        return conference;
    }
}
