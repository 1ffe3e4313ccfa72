package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.logistics.CountedEquipment;
import vn.coordination.logistics.EquipmentUse.Claim;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.app.BrokenKey;

/** Counted equipment and what is claimed of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EquipmentRepository {
    /** No order takes longer than its day and the time to set up on both sides. */
    private static final Duration LONGEST = Duration.ofHours(48);

    private final EntityManager entities;

    protected EquipmentRepository() {
        this(null);
    }

    @Inject
    EquipmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(CountedEquipment equipment) {
        entities.persist(equipment);
    }

    /** The name was free when it was asked for; who has taken it meanwhile is found when the call is repeated. */
    void write(Runnable change) {
        BrokenKey.storing("counted_equipment_name", () -> {
            change.run();
            entities.flush();
        });
    }

    /** Whether another one of the office bears that name; 0 leaves none out. */
    boolean named(Office office, String name, long but) {
        return !entities.createQuery(
                        "select e.id from CountedEquipment e where e.office = :office and e.name = :name and e.id <> :but",
                        Long.class)
                .setParameter("office", office)
                .setParameter("name", name)
                .setParameter("but", but)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whoever claims pieces, or changes how many there are, first raises this number: two who want the last ones wait for each
     * other, on all nodes. It is no version: looking at the equipment is not outdated by a claim.
     */
    CountedEquipment lock(long id) {
        int found = entities.createNativeQuery("update counted_equipment set claims = claims + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (found == 0) {
            throw new ChangedMeanwhile(Subject.of(CountedEquipment.class, id));
        }
        CountedEquipment equipment = entities.find(CountedEquipment.class, id);
        entities.refresh(equipment);
        return equipment;
    }

    /** What others than that conference claim at that time; 0 leaves none out. */
    List<Claim> claims(long equipment, TimeSlot span, long conference) {
        return entities.createQuery(
                        "select o.heldFrom as since, o.heldUntil as until, o.quantity as pieces from ServiceOrder o"
                                + " where o.equipment = :equipment and o.heldFrom >= :low and o.heldFrom < :end"
                                + " and o.heldUntil > :start and o.conference <> :conference",
                        Tuple.class)
                .setParameter("equipment", equipment)
                .setParameter("low", span.start().minus(LONGEST))
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .setParameter("conference", conference)
                .getResultStream()
                .map(EquipmentRepository::claim)
                .toList();
    }

    /** Everything that is claimed from then on. */
    List<Claim> claimsFrom(long equipment, Instant start) {
        return entities.createQuery(
                        "select o.heldFrom as since, o.heldUntil as until, o.quantity as pieces from ServiceOrder o"
                                + " where o.equipment = :equipment and o.heldUntil > :start",
                        Tuple.class)
                .setParameter("equipment", equipment)
                .setParameter("start", start)
                .getResultStream()
                .map(EquipmentRepository::claim)
                .toList();
    }

    private static Claim claim(Tuple row) {
        TimeSlot span = new TimeSlot(row.get("since", Instant.class), row.get("until", Instant.class));
        return new Claim(span, row.get("pieces", Integer.class));
    }
}
