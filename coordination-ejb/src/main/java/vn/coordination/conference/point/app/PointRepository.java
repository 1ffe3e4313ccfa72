package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.conference.point.ConferencePoint;
import vn.coordination.conference.point.ConnectionPoint;
import vn.coordination.conference.point.PointCode;
import vn.coordination.conference.point.PointState;
import vn.coordination.conference.point.imports.KnownPoint;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.shared.app.BrokenKey;

/** The register of points, and the points of each conference. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointRepository {
    private final EntityManager entities;

    protected PointRepository() {
        this(null);
    }

    @Inject
    PointRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the codes that the register has, by these as they are compared. */
    Map<String, ConnectionPoint> register(Set<String> codes) {
        return entities.createQuery("select p from ConnectionPoint p where p.code in :codes", ConnectionPoint.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(point -> PointCode.plain(point.code()), point -> point));
    }

    /**
     * Of these codes, the points that the register has, with their part in that conference.
     *
     * @param taken those that serve another conference at its hours, by their ids
     */
    Map<String, KnownPoint> known(
            long conference, Set<String> codes, Function<Collection<Long>, Map<Long, KnownPoint.Taken>> taken) {
        Map<String, ConnectionPoint> register = register(codes);
        Map<Long, KnownPoint.Taken> elsewhere =
                taken.apply(register.values().stream().map(ConnectionPoint::id).toList());
        Map<Long, ConferencePoint> there = of(conference);
        return register.values().stream()
                .collect(Collectors.toMap(
                        ConnectionPoint::code,
                        point -> known(point, there.get(point.id()), elsewhere.get(point.id()))));
    }

    private static KnownPoint known(ConnectionPoint register, ConferencePoint point, KnownPoint.Taken taken) {
        return point == null
                ? new KnownPoint(register.venue(), false, 0, false, taken)
                : new KnownPoint(register.venue(), true, awaited(point), point.central(), taken);
    }

    private static int awaited(ConferencePoint point) {
        return point.state() == PointState.GIVEN_UP ? 0 : point.expected();
    }

    /** Two conferences may be given lists with one new point at once. */
    void add(ConnectionPoint point) {
        BrokenKey.storing("connection_point_code", () -> entities.persist(point));
    }

    void add(ConferencePoint point) {
        entities.persist(point);
    }

    /**
     * Those points of the conference, locked in the order of their ids, so that two operators wait for each other. They are read by
     * the statement that locks them; one that was looked at before and has changed since is refused by its version.
     */
    List<ConferencePoint> take(long conference, Collection<Long> ids) {
        List<ConferencePoint> taken = entities.createQuery(
                        "select p from ConferencePoint p where p.conference = :conference and p.id in :ids order by"
                                + " p.id",
                        ConferencePoint.class)
                .setParameter("conference", conference)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (taken.size() < ids.size()) {
            throw new ChangedMeanwhile(Subject.of(ConferencePoint.class, conference));
        }
        return taken;
    }

    /**
     * That point, both it and its entry in the register in the versions that the user saw, which are raised now.
     *
     * @throws ChangedMeanwhile when one of them is another version by now
     */
    ConferencePoint takeSeen(DescribePoint command) {
        int entry = entities.createNativeQuery("update connection_point set version = version + 1 where version = :seen"
                        + " and id = (select p.point from conference_point p where p.id = :id)")
                .setParameter("seen", command.registered())
                .setParameter("id", command.point())
                .executeUpdate();
        int point = entities.createNativeQuery("update conference_point set version = version + 1"
                        + " where version = :seen and id = :id and conference = :conference")
                .setParameter("seen", command.seen())
                .setParameter("id", command.point())
                .setParameter("conference", command.conference())
                .executeUpdate();
        if (entry + point < 2) {
            throw new ChangedMeanwhile(Subject.of(ConferencePoint.class, command.point()));
        }
        return entities.find(ConferencePoint.class, command.point());
    }

    ConnectionPoint registered(ConferencePoint point) {
        return entities.find(ConnectionPoint.class, point.point());
    }

    /** Whether the conference has a point that takes part. */
    boolean some(long conference) {
        return !entities.createQuery(
                        "select p.id from ConferencePoint p where p.conference = :conference and p.state <> :givenUp",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Codes of the halls among those that take part; one, or none while it is not entered. */
    List<String> halls(long conference) {
        return entities.createQuery(
                        "select v.code from ConferencePoint p join ConnectionPoint v on v.id = p.point"
                                + " where p.conference = :conference and p.central = true and p.state <> :givenUp",
                        String.class)
                .setParameter("conference", conference)
                .setParameter("givenUp", PointState.GIVEN_UP)
                .getResultList();
    }

    /** The points of the conference whose lines are not closed, locked in the order of their ids. */
    List<ConferencePoint> takeOpen(long conference) {
        return entities.createQuery(
                        "select p from ConferencePoint p where p.conference = :conference and p.state not in :closed"
                                + " order by p.id",
                        ConferencePoint.class)
                .setParameter("conference", conference)
                .setParameter("closed", List.of(PointState.CLOSED, PointState.GIVEN_UP))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The points of a conference, by their ids in the register. */
    Map<Long, ConferencePoint> of(long conference) {
        return entities.createQuery(
                        "select p from ConferencePoint p where p.conference = :conference", ConferencePoint.class)
                .setParameter("conference", conference)
                .getResultStream()
                .collect(Collectors.toMap(ConferencePoint::point, point -> point));
    }
}
