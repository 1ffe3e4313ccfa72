package vn.coordination.schedule.settlement.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Rung;
import vn.coordination.schedule.Slot;
import vn.coordination.shared.IsoWeek;

/** Reads what is proposed to the reader's office, and until when (SC-09). */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ProposalQueries {
    @PersistenceContext
    private EntityManager entities;

    protected ProposalQueries() {}

    /** An open proposal about a slot that the reader may open. */
    public record Line(long slot, IsoWeek week, String title, ProposalRow proposal) implements Serializable {}

    /** Slots of the office that had to make room and have not found another time, the most urgent first. */
    public List<Line> mine(Scope scope) {
        return entities.createQuery(
                        "select c, s from ConflictCase c join Slot s on s.id = c.slot where c.settlement is null"
                                + " and c.rung = :first and c.proposal.due is not null and s.office = :office"
                                + " order by c.proposal.due, c.id",
                        Object[].class)
                .setParameter("first", Rung.COORDINATORS)
                .setParameter("office", scope.office())
                .getResultStream()
                .filter(row -> scope.admits((Slot) row[1], Access.READ))
                .map(row -> line((ConflictCase) row[0], (Slot) row[1]))
                .toList();
    }

    private static Line line(ConflictCase conflict, Slot slot) {
        return new Line(slot.id(), slot.week(), slot.plan().title(), row(conflict));
    }

    /** Null when nothing is owed to the case's slot, or its rung decides by now. */
    static ProposalRow row(ConflictCase conflict) {
        return conflict.proposal() == null || conflict.rung() != Rung.COORDINATORS
                ? null
                : new ProposalRow(
                        conflict.proposal().due(),
                        conflict.offer().orElse(null),
                        conflict.proposal().declined() != null);
    }
}
