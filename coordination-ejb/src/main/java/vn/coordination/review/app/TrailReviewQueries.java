package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Person;
import vn.coordination.review.TrailReview;
import vn.coordination.shared.IsoWeek;

/** Which weeks of the trail were looked through, and which are open (SS-06). */
@Stateless
@RolesAllowed(Role.Name.AUDITOR)
public class TrailReviewQueries {
    private final EntityManager entities;
    private final TrailReviewRepository reviews;
    private final TrailWeeks weeks;

    protected TrailReviewQueries() {
        this(null, null, null);
    }

    @Inject
    public TrailReviewQueries(EntityManager entities, TrailReviewRepository reviews, TrailWeeks weeks) {
        this.entities = entities;
        this.reviews = reviews;
        this.weeks = weeks;
    }

    /** The past weeks, the latest first. */
    public List<TrailWeekRow> weeks(Scope scope) {
        Map<IsoWeek, TrailReview> done =
                reviews.all().stream().collect(Collectors.toMap(TrailReview::week, Function.identity()));
        return weeks.past().stream().map(week -> row(week, done.get(week))).toList();
    }

    private TrailWeekRow row(IsoWeek week, TrailReview review) {
        if (review == null) {
            return new TrailWeekRow(week, weeks.due(week), weeks.isOver(week), reviews.entries(week), null, null, "");
        }
        return new TrailWeekRow(
                week,
                weeks.due(week),
                false,
                review.entries(),
                review.reviewedAt(),
                entities.find(Person.class, review.person()).fullName(),
                review.note());
    }
}
