package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.UnusedAccountService;
import vn.coordination.identity.app.UnusedAccountService.Shut;
import vn.coordination.notice.app.Notices;
import vn.coordination.review.AccountReview;
import vn.coordination.review.TrailReview;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** Tells those concerned, once, of accounts that were shut and of reviews that near their end or are late. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class ReminderService {
    private static final int DAYS_BEFORE = 14;

    private final UnusedAccountService unused;
    private final AccountReviewRepository reviews;
    private final TrailWeeks weeks;
    private final Notices notices;
    private final Clock clock;

    protected ReminderService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReminderService(
            UnusedAccountService unused,
            AccountReviewRepository reviews,
            TrailWeeks weeks,
            Notices notices,
            Clock clock) {
        this.unused = unused;
        this.reviews = reviews;
        this.weeks = weeks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Disables the accounts nobody used (SS-05) and tells the administrators in the same transaction. */
    public void shutUnused() {
        List<Long> administrators = unused.administrators();
        for (Shut shut : unused.disableUnused()) {
            notices.tell(
                    administrators,
                    "review.unused",
                    List.of(Argument.person(shut.person()), Argument.instant(shut.usedSince())),
                    Subject.of(Account.class, shut.account()),
                    "unused-%d-%s".formatted(shut.account(), shut.usedSince()));
        }
    }

    /** To the leaders of the office; when it is late to the administrators, too. */
    public void remindOfAccounts() {
        LocalDate today = today();
        for (AccountReview review : reviews.open()) {
            List<Long> persons = new ArrayList<>(reviews.leaders(review.office(), today));
            boolean late = review.overdue(today);
            if (late) {
                persons.addAll(unused.administrators());
            }
            if (late || !today.isBefore(review.due().minusDays(DAYS_BEFORE))) {
                notices.tell(
                        persons,
                        late ? "review.late" : "review.near",
                        List.of(Argument.office(review.office().code()), Argument.date(review.due())),
                        Subject.of(AccountReview.class, review.id()),
                        "account-review-%d-%s".formatted(review.id(), late ? "late" : "near"));
            }
        }
    }

    public void remindOfTrail() {
        for (IsoWeek week : weeks.overdue()) {
            notices.tell(
                    unused.people(Role.AUDITOR),
                    "review.trail",
                    List.of(Argument.week(week.toString()), Argument.date(weeks.due(week))),
                    new Subject(TrailReview.class.getSimpleName(), week.toString()),
                    "trail-review-" + week);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
