package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Deadline;
import vn.coordination.review.TrailReview;
import vn.coordination.shared.IsoWeek;

/** Which weeks of the trail were looked through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrailReviewRepository {
    private final EntityManager entities;

    protected TrailReviewRepository() {
        this(null);
    }

    @Inject
    TrailReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(TrailReview review) {
        entities.persist(review);
    }

    List<TrailReview> all() {
        return entities.createQuery("select r from TrailReview r", TrailReview.class)
                .getResultList();
    }

    boolean exists(IsoWeek week) {
        return entities.createQuery("select count(r) from TrailReview r where r.week = :week", Long.class)
                        .setParameter("week", week.toString())
                        .getSingleResult()
                > 0;
    }

    /** Offices whose clock for the week runs. */
    Set<Office> officesWithClock(IsoWeek week) {
        Subject subject = Subject.of(TrailReview.class, week);
        return entities.createQuery(
                        "select d from Deadline d where d.subjectType = :type and d.subject = :week"
                                + " and d.ending is null",
                        Deadline.class)
                .setParameter("type", subject.type())
                .setParameter("week", subject.id())
                .getResultStream()
                .map(Deadline::office)
                .collect(Collectors.toSet());
    }

    /** When the trail begins. */
    Optional<Instant> beginning() {
        Object first = entities.createNativeQuery("select min(at) from trail_entry", LocalDateTime.class)
                .getSingleResult();
        return Optional.ofNullable((LocalDateTime) first).map(local -> local.toInstant(ZoneOffset.UTC));
    }

    long entries(IsoWeek week) {
        return ((Number) entities.createNativeQuery("select count(*) from trail_entry where at >= ?1 and at < ?2")
                        .setParameter(1, LocalDateTime.ofInstant(week.span().start(), ZoneOffset.UTC))
                        .setParameter(2, LocalDateTime.ofInstant(week.span().end(), ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }
}
