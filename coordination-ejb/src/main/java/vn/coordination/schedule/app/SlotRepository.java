package vn.coordination.schedule.app;

import static vn.coordination.shared.app.PlainSql.touching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.schedule.DraftHash;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Whereabouts;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** Slots and the claims they hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotRepository {
    @PersistenceContext
    private EntityManager entities;

    protected SlotRepository() {}

    /** What a stored slot claims and on which day, read without loading the slot, so that it can be locked first. */
    record Footprint(SortedSet<Resource> resources, LocalDate day) {}

    Footprint footprint(long slot) {
        LocalDate day = entities.createQuery("select s.day from Slot s where s.id = :slot", LocalDate.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(Subject.of(Slot.class, slot)));
        SortedSet<Resource> resources = new TreeSet<>();
        entities.createQuery(
                        "select a.person from Slot s join s.attendees a where s.id = :slot"
                                + " and a.part <> vn.coordination.schedule.Attendee$Part.OPTIONAL",
                        Long.class)
                .setParameter("slot", slot)
                .getResultStream()
                .forEach(person -> resources.add(Resource.person(person)));
        entities.createQuery("select s.place.room from Slot s where s.id = :slot", Long.class)
                .setParameter("slot", slot)
                .getResultStream()
                .filter(room -> room != null)
                .forEach(room -> resources.add(Resource.room(room)));
        return new Footprint(resources, day);
    }

    /** The slot in the version that the user saw. */
    Slot find(long id, int version) {
        Slot slot = find(id);
        ChangedMeanwhile.unless(version, slot.version(), Subject.of(Slot.class, id));
        return slot;
    }

    Slot find(long id) {
        return stored(id).orElseThrow(() -> new ChangedMeanwhile(Subject.of(Slot.class, id)));
    }

    Optional<Slot> stored(long id) {
        return Optional.ofNullable(entities.find(Slot.class, id));
    }

    void add(Slot slot) {
        entities.persist(slot);
    }

    List<Slot> ofWeek(IsoWeek week, Collection<SlotState> states) {
        return entities.createQuery(
                        "select distinct s from Slot s left join fetch s.attendees"
                                + " where s.week = :week and s.state in :states order by s.id",
                        Slot.class)
                .setParameter("week", week.toString())
                .setParameter("states", states)
                .getResultList();
    }

    /** The exchanged slots of a week, each with its version: what a confirmation is of. */
    List<DraftHash.Row> draft(IsoWeek week) {
        return entities.createQuery(
                        "select s.id as slot, s.version as seen from Slot s"
                                + " where s.week = :week and s.state in :states",
                        Tuple.class)
                .setParameter("week", week.toString())
                .setParameter("states", SlotState.exchangedStates())
                .getResultStream()
                .map(row -> new DraftHash.Row(row.get("slot", Long.class), row.get("seen", Integer.class)))
                .toList();
    }

    /**
     * Takes the claims of a slot.
     *
     * @throws AlreadyHeld when the database finds an intersection that the rules did not see (SC-17)
     */
    void take(Slot slot, Whereabouts whereabouts) {
        List<Resource> resources = List.copyOf(slot.plan().resources());
        if (resources.isEmpty()) {
            return;
        }
        try {
            // what was changed of the slot itself first: a claim refers to it
            entities.flush();
            insert(resources, slot, whereabouts);
        } catch (PersistenceException failure) {
            throw AlreadyHeld.isCauseOf(failure) ? new AlreadyHeld(slot.id(), failure) : failure;
        }
    }

    /** One statement for all claims; entities with generated ids would go one by one. */
    private void insert(List<Resource> resources, Slot slot, Whereabouts whereabouts) {
        TimeSlot span = slot.span().orElseThrow();
        Query insert = touching(
                entities.createNativeQuery("insert into allocation (resource, starts, ends, slot, building, sites)"
                        + " values " + String.join(", ", Collections.nCopies(resources.size(), "(?, ?, ?, ?, ?, ?)"))),
                "allocation");
        int position = 1;
        for (Resource resource : resources) {
            insert.setParameter(position++, resource.toString())
                    .setParameter(position++, span.start())
                    .setParameter(position++, span.end())
                    .setParameter(position++, slot.id())
                    .setParameter(position++, whereabouts.building())
                    .setParameter(position++, whereabouts.sites());
        }
        insert.executeUpdate();
    }

    /** Released and flushed before anything is taken: the database compares row by row. */
    void release(long slot) {
        entities.createQuery("delete from Allocation a where a.slot = :slot")
                .setParameter("slot", slot)
                .executeUpdate();
    }
}
