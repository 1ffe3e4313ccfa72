package vn.coordination.schedule.week.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.Slot;
import vn.coordination.shared.IsoWeek;

/** Reads who may speak for an office, and what has been objected to. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ConsentQueries {
    @PersistenceContext
    private EntityManager entities;

    private Speakers speakers;
    private CurrentActor currentActor;

    protected ConsentQueries() {}

    @Inject
    ConsentQueries(Speakers speakers, CurrentActor currentActor) {
        this.speakers = speakers;
        this.currentActor = currentActor;
    }

    /** Whether the actor may speak for the office now, and in whose place. */
    public Voice voice(Scope scope) {
        Actor actor = currentActor.get();
        boolean may = actor.isOf(scope.office()) && speakers.maySpeak(actor);
        return new Voice(may, may ? speakers.chiefActedFor(actor).orElse(null) : null);
    }

    /** Those who could speak for an office and lift its gated breaches: whom to ask. */
    public List<Long> chiefs(Scope scope, Office office) {
        return speakers.holders(office, List.of(Role.CHIEF));
    }

    /** What has been objected to and is still open; the reason only to who may open the row. */
    public List<ObjectionRow> objections(Scope scope, IsoWeek iso) {
        return entities.createQuery(
                        "select o, s from Objection o join Slot s on s.id = o.slot"
                                + " where o.week = :week and o.settled is null order by o.id",
                        Object[].class)
                .setParameter("week", iso.toString())
                .getResultStream()
                .map(row -> objection(scope, (Objection) row[0], (Slot) row[1]))
                .toList();
    }

    private static ObjectionRow objection(Scope scope, Objection objection, Slot slot) {
        String reason = scope.admits(slot, Access.READ) ? objection.reason() : null;
        return new ObjectionRow(objection.slot(), objection.office(), reason);
    }
}
