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
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** The weeks of the trail that are over, and until when each is to be looked through. */
@ApplicationScoped
class TrailWeeks {
    /** The trail is kept for longer, but what is a year old is not asked for any more. */
    private static final int SHOWN = 53;

    private final TrailReviewRepository reviews;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected TrailWeeks() {
        this(null, null, null);
    }

    @Inject
    TrailWeeks(TrailReviewRepository reviews, RuleBook ruleBook, Clock clock) {
        this.reviews = reviews;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** The latest first. */
    List<IsoWeek> past() {
        IsoWeek present = IsoWeek.of(today());
        IsoWeek first = reviews.beginning().map(IsoWeek::of).orElse(present);
        List<IsoWeek> weeks = new ArrayList<>();
        for (IsoWeek week = present.previous(); week.compareTo(first) >= 0 && weeks.size() < SHOWN; ) {
            weeks.add(week);
            week = week.previous();
        }
        return Collections.unmodifiableList(weeks);
    }

    List<IsoWeek> overdue() {
        Set<IsoWeek> done = reviews.all().stream().map(TrailReview::week).collect(Collectors.toSet());
        return past().stream()
                .filter(week -> !done.contains(week) && isOver(week))
                .toList();
    }

    LocalDate due(IsoWeek week) {
        return week.sunday().plusDays(ruleBook.parametersAsOf(today()).calendarDays(ParameterKey.SS_06_REVIEW));
    }

    boolean isOver(IsoWeek week) {
        return today().isAfter(due(week));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
