package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ReadingFacts;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** Who was told of changes after issue and has read of them (SC-11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadingRepository {
    private static final String TOLD = "select p.office as office, n.toldAt as told, n.urgent as urgent,"
            + " count(n) as people, count(n.readAt) as readers, max(n.readAt) as finished"
            + " from Notice n join Person p on p.id = n.personId"
            + " where n.subjectType = :type and n.subjectId = :slot and n.textKey like :changed"
            + " group by p.office, n.toldAt, n.urgent order by n.toldAt";

    private final EntityManager entities;
    private final Clock clock;

    protected ReadingRepository() {
        this(null, null);
    }

    @Inject
    ReadingRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What each office knows of the latest change that its people were told of. */
    Map<Office, ReadingFacts> latest(Slot slot) {
        Instant begun = slot.span()
                .map(TimeSlot::start)
                .filter(start -> !start.isAfter(clock.instant()))
                .orElse(null);
        Map<Office, ReadingFacts> facts = new EnumMap<>(Office.class);
        entities.createQuery(TOLD, Tuple.class)
                .setParameter("type", Slot.class.getSimpleName())
                .setParameter("slot", String.valueOf(slot.id()))
                .setParameter("changed", ScheduleNews.CHANGED + "%")
                .getResultStream()
                .forEach(row -> facts.put(row.get("office", Office.class), facts(row, begun)));
        return facts;
    }

    private static ReadingFacts facts(Tuple row, Instant begun) {
        boolean everybody = row.get("people", Long.class).equals(row.get("readers", Long.class));
        return new ReadingFacts(
                row.get("told", Instant.class),
                row.get("urgent", Boolean.class),
                everybody ? row.get("finished", Instant.class) : null,
                begun);
    }

    /** Slots with a running clock, and changed ones still to come that have none from before there were such clocks. */
    List<Long> slotsWithClocks() {
        return entities.createQuery(
                        "select s.id from Slot s where exists (select 1 from Deadline d where d.subjectType = :type"
                                + " and d.subject = cast(s.id as string) and d.code = :code and d.ending is null)"
                                + " or s.day >= :today and s.state in :changed"
                                + " and exists (select 1 from Notice n where n.subjectType = :type"
                                + " and n.subjectId = cast(s.id as string) and n.textKey like :key)"
                                + " and not exists (select 1 from Deadline d where d.subjectType = :type"
                                + " and d.subject = cast(s.id as string) and d.code = :code) order by s.id",
                        Long.class)
                .setParameter("type", Slot.class.getSimpleName())
                .setParameter("code", RuleCode.SC_11.printed())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), City.ZONE))
                .setParameter("changed", List.of(SlotState.CHANGED, SlotState.MOVED, SlotState.CANCELLED))
                .setParameter("key", ScheduleNews.CHANGED + "%")
                .getResultList();
    }
}
