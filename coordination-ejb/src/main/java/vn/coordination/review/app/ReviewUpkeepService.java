package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.review.AccountReview;
import vn.coordination.review.Quarter;
import vn.coordination.review.ReviewLine;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Opens the reviews of the quarter (SS-07), and starts the clocks of all that is to be looked through (SS-06, SS-07). */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class ReviewUpkeepService {
    private final AccountReviewRepository reviews;
    private final TrailWeeks weeks;
    private final ReviewClocks clocks;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected ReviewUpkeepService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewUpkeepService(
            AccountReviewRepository reviews, TrailWeeks weeks, ReviewClocks clocks, RuleBook ruleBook, Clock clock) {
        this.reviews = reviews;
        this.weeks = weeks;
        this.clocks = clocks;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** Opens what this quarter asks for and is not open yet; how many reviews that were. */
    public int openDue() {
        Quarter quarter = Quarter.of(today());
        int opened = 0;
        for (Office office : Office.values()) {
            if (!reviews.exists(office, quarter)) {
                open(office, quarter);
                opened++;
            }
        }
        return opened;
    }

    public void keepAccounts() {
        reviews.open().forEach(clocks::keep);
    }

    public void keepTrail() {
        weeks.open().forEach(week -> clocks.keep(new TrailReviewFacts(week, null)));
    }

    private void open(Office office, Quarter quarter) {
        Quarter lastYear = quarter.minus(ruleBook.parametersAsOf(today()).months(ParameterKey.SS_07_RIGHTS));
        boolean withRights = !reviews.rightsReviewedAfter(lastYear, office);
        AccountReview review = new AccountReview(office, quarter, withRights, clock.instant());
        reviews.add(review);
        for (Account account : reviews.accounts(office)) {
            reviews.add(new ReviewLine(review, account.id(), null));
            if (withRights) {
                reviews.grants(account.id(), today())
                        .forEach(grant -> reviews.add(new ReviewLine(review, account.id(), grant.id())));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
