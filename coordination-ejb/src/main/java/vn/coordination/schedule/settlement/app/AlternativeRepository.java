package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.schedule.SlotPlan;

/** Reads what could take the place of a room or a person that a slot cannot have. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlternativeRepository {
    @PersistenceContext
    private EntityManager entities;

    protected AlternativeRepository() {}

    /** Somebody who may come in the place of another. */
    record StandIn(long replaced, long substitute) {}

    /** Rooms large enough, the smallest first; whether they are equipped and free is for the rules. */
    List<Long> otherRooms(SlotPlan plan) {
        if (plan.place().room() == null) {
            return List.of();
        }
        return entities.createQuery(
                        "select r.id from Room r where r.id <> :room and r.capacity >= :expected"
                                + " and r.validity.since <= :day"
                                + " and (r.validity.until is null or r.validity.until >= :day)"
                                + " order by r.capacity, r.id",
                        Long.class)
                .setParameter("room", plan.place().room())
                .setParameter("expected", plan.expected())
                .setParameter("day", plan.day())
                .getResultList();
    }

    /** By mandate somebody may come for a person the slot needs, on its day. */
    List<StandIn> standIns(SlotPlan plan) {
        List<Long> persons = plan.neededPersons();
        if (persons.isEmpty()) {
            return List.of();
        }
        LocalDate day = plan.day();
        return entities.createQuery(
                        "select m.grantor.id as grantor, m.holder.id as holder from Mandate m"
                                + " where m.grantor.id in :persons and m.holder.id not in :persons"
                                + " and m.office = m.grantor.office"
                                + " and m.validity.since <= :day"
                                + " and (m.validity.until is null or m.validity.until >= :day)"
                                + " and (m.revokedOn is null or m.revokedOn > :day) order by m.id",
                        Tuple.class)
                .setParameter("persons", persons)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new StandIn(row.get("grantor", Long.class), row.get("holder", Long.class)))
                .toList();
    }
}
