package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.review.TrailReview;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** The weeks of the trail that are over. */
@ApplicationScoped
class TrailWeeks {
    /** The trail is kept for longer, but what is a year old is not asked for any more. */
    private static final int SHOWN = 53;

    private final TrailReviewRepository reviews;
    private final Clock clock;

    protected TrailWeeks() {
        this(null, null);
    }

    @Inject
    TrailWeeks(TrailReviewRepository reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The latest first; a week in which nothing was done asks for no review. */
    List<IsoWeek> past() {
        IsoWeek present = IsoWeek.of(LocalDate.now(clock.withZone(City.ZONE)));
        IsoWeek first = reviews.beginning().map(IsoWeek::of).orElse(present);
        List<IsoWeek> weeks = new ArrayList<>();
        int seen = 0;
        for (IsoWeek week = present.previous(); week.compareTo(first) >= 0 && seen < SHOWN; seen++) {
            if (reviews.entries(week) > 0) {
                weeks.add(week);
            }
            week = week.previous();
        }
        return Collections.unmodifiableList(weeks);
    }

    /** Those of them that nobody has looked through. */
    List<IsoWeek> open() {
        Set<IsoWeek> done = reviews.all().stream().map(TrailReview::week).collect(Collectors.toSet());
        return past().stream().filter(week -> !done.contains(week)).toList();
    }
}
