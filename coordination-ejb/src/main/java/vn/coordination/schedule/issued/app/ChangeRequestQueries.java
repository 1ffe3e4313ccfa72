package vn.coordination.schedule.issued.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.ChangeRequest;
import vn.coordination.schedule.ChangeRequestState;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.Urgency;

/** Reads what was asked for after issue, and why issued rows changed; only of slots of the reader's own office. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ChangeRequestQueries {
    private static final String WHOLE = "select r, s, p.fullName from ChangeRequest r join Slot s on s.id = r.slot"
            + " join Person p on p.id = r.askedBy where ";

    @PersistenceContext
    private EntityManager entities;

    private ChangeAfterIssue changes;
    private Urgency urgency;

    protected ChangeRequestQueries() {}

    @Inject
    ChangeRequestQueries(ChangeAfterIssue changes, Urgency urgency) {
        this.changes = changes;
        this.urgency = urgency;
    }

    /** What waits for the chief of the reader's office, the nearest event first. */
    public List<ChangeRequestRow> waiting(Scope scope) {
        return entities.createQuery(
                        WHOLE + "r.office = :office and r.state = :open order by s.day, s.starts, r.id", Object[].class)
                .setParameter("office", scope.office())
                .setParameter("open", ChangeRequestState.OPEN)
                .getResultStream()
                .flatMap(row -> row(scope, row).stream())
                .toList();
    }

    /** The open request about a slot. */
    public Optional<ChangeRequestRow> openOf(Scope scope, long slot) {
        return entities.createQuery(WHOLE + "r.slot = :slot and r.state = :open", Object[].class)
                .setParameter("slot", slot)
                .setParameter("open", ChangeRequestState.OPEN)
                .getResultStream()
                .flatMap(row -> row(scope, row).stream())
                .findFirst();
    }

    public Optional<ChangeRequestRow> request(Scope scope, long id) {
        return entities.createQuery(WHOLE + "r.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .flatMap(row -> row(scope, row).stream())
                .findFirst();
    }

    /** Each version of the issued week in which the slot changed, the newest first. */
    public List<ChangeNoteRow> notes(Scope scope, long id) {
        Slot slot = entities.find(Slot.class, id);
        if (slot == null || !scope.admits(slot, Access.READ)) {
            return List.of();
        }
        return entities.createQuery(
                        "select i.issueNumber as issue, i.note.reason as reason, i.note.urgent as urgent,"
                                + " asker.fullName as asker, approver.fullName as approver, chief.fullName as chief"
                                + " from IssuedRow i join Person approver on approver.id = i.note.approvedBy"
                                + " left join Person chief on chief.id = i.note.actingFor"
                                + " left join ChangeRequest r on r.slot = i.slot and r.issueNumber = i.issueNumber"
                                + " left join Person asker on asker.id = r.askedBy"
                                + " where i.slot = :slot and i.changedIn = i.issueNumber"
                                + " order by i.issueNumber desc",
                        Tuple.class)
                .setParameter("slot", id)
                .getResultStream()
                .map(row -> new ChangeNoteRow(
                        row.get("issue", Integer.class),
                        row.get("reason", String.class),
                        row.get("asker", String.class),
                        row.get("approver", String.class),
                        row.get("chief", String.class),
                        row.get("urgent", Boolean.class)))
                .toList();
    }

    private Optional<ChangeRequestRow> row(Scope scope, Object[] found) {
        ChangeRequest request = (ChangeRequest) found[0];
        Slot slot = (Slot) found[1];
        if (!scope.admits(slot, Access.EDIT)) {
            return Optional.empty();
        }
        SlotPlan wanted = WantedPlan.read(request.wanted().orElse(null)).orElse(null);
        boolean pending = wanted != null && request.isOpen() && !request.isOvertakenBy(slot);
        return Optional.of(new ChangeRequestRow(
                request.id(),
                request.version(),
                slot.id(),
                slot.plan(),
                wanted,
                pending ? changes.lifts(slot, wanted) : List.of(),
                request.reason(),
                (String) found[2],
                request.askedAt(),
                urgency.of(slot.plan()),
                request.isOvertakenBy(slot),
                request.state(),
                request.issueNumber()));
    }
}
