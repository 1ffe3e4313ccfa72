package vn.coordination.schedule.app;

import static vn.coordination.shared.app.PlainSql.touching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.SlotPlan;

/** Reads the records of other features that a slot refers to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReferenceRepository {
    private static final Long NOBODY = 0L;

    @PersistenceContext
    private EntityManager entities;

    protected ReferenceRepository() {}

    /** How many of the records that a plan names there are. */
    record Known(long persons, long rooms, long bodies, long offices) {}

    /**
     * Counts them by one question, asked at every booking; each counts only on days on which it is there.
     *
     * @param persons of the plan, each once
     * @param office may be null
     */
    Known known(SlotPlan plan, Collection<Long> persons, Office office) {
        Long room = plan.place().room();
        Query question =
                touching(entities.createNativeQuery("""
                        select (select count(*) from person where id in (:persons) and valid_from <= :day
                            and (valid_to is null or valid_to >= :day)) as persons,
                          (select count(*) from room where id = :room and valid_from <= :day
                            and (valid_to is null or valid_to >= :day)) as rooms,
                          (select count(*) from body where id = :body and valid_from <= :day
                            and (valid_to is null or valid_to >= :day)) as bodies,
                          (select count(*) from office_card where office = :office and valid_from <= :day
                            and (valid_to is null or valid_to >= :day)) as offices""", Tuple.class), "person", "room", "body", "office_card");
        Tuple counts = (Tuple) question.setParameter("persons", persons.isEmpty() ? List.of(NOBODY) : persons)
                .setParameter("room", room == null ? NOBODY : room)
                .setParameter("day", plan.day())
                .setParameter("body", plan.body() == null ? NOBODY : plan.body())
                .setParameter("office", office == null ? "" : office.code())
                .getSingleResult();
        return new Known(
                counts.get("persons", Long.class),
                counts.get("rooms", Long.class),
                counts.get("bodies", Long.class),
                counts.get("offices", Long.class));
    }

    /** Null when there is no such slot. */
    Office ownerOf(long slot) {
        return entities.createQuery("select s.office from Slot s where s.id = :slot", Office.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** By a mandate of that day somebody may come for the other. */
    boolean mayStandIn(long substitute, long replaced, LocalDate day) {
        return entities.createQuery("""
                        select count(m) from Mandate m where m.holder.id = :substitute and m.grantor.id = :replaced
                        and m.office = m.grantor.office
                        and m.validity.since <= :day and (m.validity.until is null or m.validity.until >= :day)
                        and (m.revokedOn is null or m.revokedOn > :day)""", Long.class)
                        .setParameter("substitute", substitute)
                        .setParameter("replaced", replaced)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The offices of the people. */
    List<Office> officesOf(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct p.office from Person p where p.id in :persons", Office.class)
                .setParameter("persons", persons)
                .getResultList();
    }
}
