package vn.coordination.breach.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.audit.Subject;
import vn.coordination.breach.BreachNote;
import vn.coordination.breach.NoteBreach;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;

/** Lets the office concerned say its word on a breach, never another one. */
@Stateless
public class BreachNoteService {
    private NoteRepository notes;
    private RegisterQueries register;
    private OfficeBoundary boundary;
    private CurrentActor currentActor;
    private Clock clock;

    protected BreachNoteService() {}

    @Inject
    BreachNoteService(
            NoteRepository notes,
            RegisterQueries register,
            OfficeBoundary boundary,
            CurrentActor currentActor,
            Clock clock) {
        this.notes = notes;
        this.register = register;
        this.boundary = boundary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Adds a note; what was written before stays. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF, SCHEDULE_COORDINATOR, DIVISION_HEAD})
    public long add(NoteBreach command) {
        Actor actor = currentActor.get();
        RegisterRow breach = register.one(Scope.of(actor), command.breach())
                .orElseThrow(() -> new IllegalArgumentException("no such breach: " + command.breach()));
        boundary.requireOffice(
                actor, breach.office().isEmpty() ? null : Office.of(breach.office()), Subject.fresh(BreachNote.class));
        BreachNote note =
                new BreachNote(command.breach(), actor.office(), actor.person(), clock.instant(), command.words());
        notes.add(note);
        return note.id();
    }
}
