package vn.coordination.schedule.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** Reads slots, each as the reader may see it (SC-16, SS-08). */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ScheduleQueries {
    private static final Comparator<SlotRow> IN_TIME = Comparator.comparing(
                    SlotRow::span, Comparator.comparing(TimeSlot::start))
            .thenComparing(SlotRow::id);

    @PersistenceContext
    private EntityManager entities;

    /** The slots of a week in order of time; drafts of the reader's own office and shared ones, cancelled ones only once issued. */
    public List<SlotRow> week(Scope scope, IsoWeek week) {
        List<Slot> slots = entities.createQuery(
                        "select distinct s from Slot s left join fetch s.attendees where s.week = :week"
                                + " and (s.office = :office or s.state <> :draft"
                                + " or exists (select sh.office from s.shares sh where sh.office = :office))"
                                + " and (s.state <> :cancelled or exists (select r.id from IssuedRow r"
                                + " where r.week = s.week and r.slot = s.id))"
                                + " order by s.day, s.starts, s.id",
                        Slot.class)
                .setParameter("week", week.toString())
                .setParameter("office", scope.office())
                .setParameter("draft", SlotState.DRAFT)
                .setParameter("cancelled", SlotState.CANCELLED)
                .getResultList();
        Map<Long, Long> conflicts = conflicts(week);
        return slots.stream()
                .flatMap(slot -> row(scope, slot, conflicts.get(slot.id())).stream())
                .toList();
    }

    /** The rows of an issued version as they were issued, in order of time, and whatever became of their slots. */
    public List<SlotRow> issued(Scope scope, Map<Long, IssuedRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s from Slot s left join fetch s.attendees where s.id in :ids", Slot.class)
                .setParameter("ids", rows.keySet())
                .getResultStream()
                .flatMap(slot -> issued(
                        scope, slot, IssuedContent.of(rows.get(slot.id())).plan())
                        .stream())
                .sorted(IN_TIME)
                .toList();
    }

    /** Open to who may read both the slot and what was issued of it. */
    private static Optional<SlotRow> issued(Scope scope, Slot slot, SlotPlan plan) {
        if (!scope.opens() && !scope.system()) {
            return Optional.empty();
        }
        boolean open = scope.admits(slot, Access.READ)
                && (slot.secret() || !plan.secret() || slot.owner() == scope.office() && scope.leads());
        return Optional.of(row(open, scope, slot, plan, null));
    }

    /** One slot, or nothing when the reader may not even know that it exists; one question, asked after every booking. */
    public Optional<SlotRow> slot(Scope scope, long id) {
        List<Object[]> rows = entities.createQuery(
                        "select s, (select max(c.id) from ConflictCase c where c.slot = s.id and c.settlement is null)"
                                + " from Slot s left join fetch s.attendees where s.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : row(scope, (Slot) rows.get(0)[0], (Long) rows.get(0)[1]);
    }

    private Map<Long, Long> conflicts(IsoWeek week) {
        Map<Long, Long> bySlot = new HashMap<>();
        entities.createQuery(
                        "select c.slot, c.id from ConflictCase c where c.week = :week and c.settlement is null",
                        Object[].class)
                .setParameter("week", week.toString())
                .getResultStream()
                .forEach(row -> bySlot.put((Long) row[0], (Long) row[1]));
        return bySlot;
    }

    private static Optional<SlotRow> row(Scope scope, Slot slot, Long conflict) {
        boolean open = scope.admits(slot, Access.READ);
        if (!open && (slot.state() == SlotState.DRAFT || !scope.opens())) {
            return Optional.empty();
        }
        return Optional.of(row(open, scope, slot, slot.plan(), conflict));
    }

    private static SlotRow row(boolean open, Scope scope, Slot slot, SlotPlan plan, Long conflict) {
        return new SlotRow(
                slot.id(),
                slot.version(),
                slot.owner(),
                slot.state(),
                open ? plan : stripped(plan),
                !open,
                slot.owner() == scope.office(),
                slot.late(),
                slot.registered(),
                conflict);
    }

    /** Only that these people and this room are busy then: nothing in it may tell what kind of meeting it is. */
    private static SlotPlan stripped(SlotPlan plan) {
        return new SlotPlan(
                plan.day(),
                plan.halfDay(),
                plan.starts(),
                plan.ends(),
                "",
                null,
                Precedence.THEMATIC,
                plan.neededPersons().stream().map(Attendee::required).toList(),
                new Place(plan.place().room(), null),
                null,
                null,
                MeetingForm.IN_PERSON,
                0,
                true,
                false,
                false);
    }
}
