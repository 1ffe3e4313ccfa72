package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Person;
import vn.coordination.review.TrailReview;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** Which weeks of the trail were looked through, and which are open (SS-06). */
@Stateless
@RolesAllowed(Role.Name.AUDITOR)
public class TrailReviewQueries {
    private final EntityManager entities;
    private final TrailReviewRepository reviews;
    private final TrailWeeks weeks;
    private final ReviewClocks clocks;
    private final Clock clock;

    protected TrailReviewQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public TrailReviewQueries(
            EntityManager entities, TrailReviewRepository reviews, TrailWeeks weeks, ReviewClocks clocks, Clock clock) {
        this.entities = entities;
        this.reviews = reviews;
        this.weeks = weeks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The past weeks, the latest first. */
    public List<TrailWeekRow> weeks(Scope scope) {
        Map<IsoWeek, TrailReview> done =
                reviews.all().stream().collect(Collectors.toMap(TrailReview::week, Function.identity()));
        return weeks.past().stream().map(week -> row(week, done.get(week))).toList();
    }

    private TrailWeekRow row(IsoWeek week, TrailReview review) {
        Instant due = clocks.due(new TrailReviewFacts(week, null));
        LocalDate lastDay = due.minusNanos(1).atZone(City.ZONE).toLocalDate();
        if (review == null) {
            boolean over = !due.isAfter(clock.instant());
            return new TrailWeekRow(week, lastDay, over, reviews.entries(week), null, null, "");
        }
        return new TrailWeekRow(
                week,
                lastDay,
                false,
                review.entries(),
                review.reviewedAt(),
                entities.find(Person.class, review.person()).fullName(),
                review.note());
    }
}
