package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.conference.point.PointState;

/** Counts what is left to be done at the points of a conference. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointTotalsRepository {
    private final EntityManager entities;

    protected PointTotalsRepository() {
        this(null);
    }

    @Inject
    PointTotalsRepository(EntityManager entities) {
        this.entities = entities;
    }

    PointTotals of(long conference) {
        Tuple row = entities.createQuery(
                        "select count(p) as pieces,"
                                + " sum(case when v.venue.address = '' or v.venue.technician = '' or v.venue.phone = ''"
                                + "   or p.expected = 0 then 1 else 0 end) as incomplete,"
                                + " sum(case when p.testedAt is null then 1 else 0 end) as untested,"
                                + " sum(case when p.connectedAt is null or p.state = :dropped then 1 else 0 end)"
                                + "   as unconnected,"
                                + " sum(case when p.connectedAt is not null and p.countedAt is null then 1 else 0 end)"
                                + "   as uncounted,"
                                + " max(p.testedAt) as tested, max(p.countedAt) as counted,"
                                + " sum(case when p.state in :live then 1 else 0 end) as live,"
                                + " sum(case when p.connectedAt is not null then p.headCount else 0 end) as heads"
                                + " from ConferencePoint p join ConnectionPoint v on v.id = p.point"
                                + " where p.conference = :conference and p.state <> :givenUp",
                        Tuple.class)
                .setParameter("live", List.of(PointState.CONNECTED, PointState.RECONNECTED))
                .setParameter("dropped", PointState.DROPPED)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .setParameter("conference", conference)
                .getSingleResult();
        return new PointTotals(
                number(row, "pieces"),
                number(row, "incomplete"),
                number(row, "untested"),
                number(row, "unconnected"),
                number(row, "uncounted"),
                number(row, "live"),
                number(row, "heads"),
                Optional.ofNullable(row.get("tested", Instant.class)),
                Optional.ofNullable(row.get("counted", Instant.class)));
    }

    private static int number(Tuple row, String name) {
        Number found = row.get(name, Number.class);
        return found == null ? 0 : found.intValue();
    }
}
