package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.YearlyReview;
import vn.coordination.identity.Scope;

/** Reads the reviews of the regulation and when the next one is due. The three offices see the same. */
@Stateless
@RolesAllowed("**")
public class YearlyReviewQueries {
    private final EntityManager entities;
    private final ReviewClock clock;

    protected YearlyReviewQueries() {
        this(null, null);
    }

    @Inject
    YearlyReviewQueries(EntityManager entities, ReviewClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The last first; to those who open content. */
    public List<YearlyReviewRow> reviews(Scope scope) {
        if (!scope.opens()) {
            return List.of();
        }
        return entities.createQuery(
                        "select r, p.fullName from YearlyReview r left join Person p on p.id = r.reviewedBy"
                                + " order by r.id desc",
                        Object[].class)
                .getResultStream()
                .map(row -> row((YearlyReview) row[0], (String) row[1]))
                .toList();
    }

    public Optional<Instant> due(Scope scope) {
        return clock.due();
    }

    private static YearlyReviewRow row(YearlyReview review, String person) {
        return new YearlyReviewRow(review.reviewedAt(), person, review.outcome(), review.words());
    }
}
