package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.point.PointConduct;
import vn.coordination.conference.point.PointState;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/** At which times the points of a conference are held by others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointHoldRepository {
    private static final Set<ConferenceState> HOLDING = EnumSet.allOf(ConferenceState.class).stream()
            .filter(state -> state.coming() || state == ConferenceState.RUNNING)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConferenceState.class)));

    /** An interruption costs every minute that began until then, as an event of one point counts it. */
    private static final String REMEMBER = "insert into point_event (conference_point, act, person, at, cause,"
            + " minutes_lost) select id, 'START_ANEW', :person, :at, :cause, if(state = 'DROPPED', greatest(0,"
            + " ceil(timestampdiff(second, dropped_at, :at) / 60)), 0) from conference_point"
            + " where conference = :conference and state in ('TESTED', 'CONNECTED', 'DROPPED', 'RECONNECTED')";

    private final EntityManager entities;

    protected PointHoldRepository() {
        this(null);
    }

    @Inject
    PointHoldRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Another conference holds the point for these hours. */
    record Hold(long point, Office lead, DayHours hours) {}

    /**
     * Two conferences that go to one time with the same point wait for each other here: a write, as every lock of the house.
     *
     * @return how many points take part in the conference
     */
    int lock(long conference) {
        return entities.createNativeQuery("update connection_point set version = version + 1 where id in"
                        + " (select p.point from conference_point p where p.conference = :conference"
                        + " and p.state <> 'GIVEN_UP')")
                .setParameter("conference", conference)
                .executeUpdate();
    }

    /** All over again: what was tested and connected was so for another day or room, as its history tells. */
    void startAnew(long conference, PointConduct conduct) {
        LocalDateTime at = LocalDateTime.ofInstant(conduct.at(), ZoneOffset.UTC);
        entities.createNativeQuery(REMEMBER)
                .setParameter("person", conduct.person())
                .setParameter("at", at)
                .setParameter("cause", conduct.cause())
                .setParameter("conference", conference)
                .executeUpdate();
        entities.createQuery("update versioned ConferencePoint p set p.state = :planned, p.testedAt = null,"
                        + " p.connectedAt = null, p.droppedAt = null where p.conference = :conference"
                        + " and p.state <> :givenUp")
                .setParameter("planned", PointState.PLANNED)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .setParameter("conference", conference)
                .executeUpdate();
    }

    /** Those of the conference's points that other conferences hold at these hours. */
    List<Hold> others(long conference, List<DayHours> wanted) {
        List<Long> points = entities.createQuery(
                        "select p.point from ConferencePoint p where p.conference = :conference"
                                + " and p.state <> :givenUp",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .getResultList();
        return others(conference, points, wanted);
    }

    /** Those of these points of the register that other conferences hold at these hours. */
    List<Hold> others(long conference, Collection<Long> points, List<DayHours> wanted) {
        if (points.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select o.point as point, c.lead as lead, s.hours as hours"
                                + " from ConferencePoint o join Conference c on c.id = o.conference join c.sittings s"
                                + " where o.point in :points and o.conference <> :conference and o.state <> :givenUp"
                                + " and c.state in :holding and s.hours.day in :days order by o.point, s.hours.day",
                        Tuple.class)
                .setParameter("points", points)
                .setParameter("conference", conference)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .setParameter("holding", HOLDING)
                .setParameter(
                        "days", wanted.stream().map(DayHours::day).distinct().toList())
                .getResultStream()
                .map(row -> new Hold(
                        row.get("point", Long.class), row.get("lead", Office.class), row.get("hours", DayHours.class)))
                .filter(hold -> wanted.stream()
                        .anyMatch(hours -> hours.span().overlaps(hold.hours().span())))
                .toList();
    }
}
