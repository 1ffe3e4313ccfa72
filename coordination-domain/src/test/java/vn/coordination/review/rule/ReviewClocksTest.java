package vn.coordination.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Term;
import vn.coordination.review.AccountReviewFacts;
import vn.coordination.review.Quarter;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.IsoWeek;
import vn.coordination.testkit.Calendars;

class ReviewClocksTest {
    private static final Instant DONE = at("2026-12-22 10:00");

    private final AccountReviewDueRule accounts = new AccountReviewDueRule();
    private final TrailReviewDueRule trail = new TrailReviewDueRule();

    @ParameterizedTest(name = "SS-07 · {0} is due at the end of {1}")
    @CsvSource({"2026-Q4, 2026-12-31", "2026-Q3, 2026-09-30", "2026-Q2, 2026-06-30", "2027-Q2, 2027-06-30"})
    @DisplayName("SS-07 · three months from the first moment of the quarter end with its last day")
    void quarter(String quarter, LocalDate last) {
        AccountReviewFacts facts = new AccountReviewFacts(Quarter.parse(quarter), null);
        assertThat(due(accounts, facts, "3", ParameterUnit.MONTHS)).isEqualTo(at(last.plusDays(1) + " 00:00"));
        assertThat(accounts.limit(facts)).isEqualTo(ParameterKey.SS_07_ACCOUNTS);
        assertThat(accounts.duty(facts)).isEqualTo(Role.CHIEF);
    }

    @Test
    @DisplayName("SS-07 · a quarter that ends on a day off is due on the next working day")
    void quarterEndsOnSunday() {
        AccountReviewFacts facts = new AccountReviewFacts(Quarter.parse("2023-Q4"), null);
        assertThat(due(accounts, facts, "3", ParameterUnit.MONTHS))
                .as("31 December 2023 is a Sunday, 1 January a holiday")
                .isEqualTo(at("2024-01-03 00:00"));
    }

    @Test
    @DisplayName("SS-07 · the clock is met when the last line is decided")
    void closed() {
        Quarter quarter = Quarter.parse("2026-Q4");
        assertThat(accounts.ended(new AccountReviewFacts(quarter, null))).isEmpty();
        assertThat(accounts.ended(new AccountReviewFacts(quarter, DONE)))
                .contains(new Ended(Ending.MET, DONE, "review.closed"));
        assertThat(accounts.hasOwnLadder()).isFalse();
    }

    @Test
    @DisplayName("SS-06 · a week of the trail is due seven days after it, and met when it was looked through")
    void week() {
        TrailReviewFacts facts = new TrailReviewFacts(IsoWeek.parse("2026-W47"), null);
        assertThat(due(trail, facts, "7", ParameterUnit.CALENDAR_DAYS)).isEqualTo(at("2026-12-01 00:00"));
        assertThat(trail.limit(facts)).isEqualTo(ParameterKey.SS_06_REVIEW);
        assertThat(trail.duty(facts)).isEqualTo(Role.AUDITOR);
        assertThat(trail.ended(facts)).isEmpty();
        assertThat(trail.ended(new TrailReviewFacts(facts.week(), DONE)))
                .contains(new Ended(Ending.MET, DONE, "trail.reviewed"));
    }

    private static <S> Instant due(DeadlineRule<S> rule, S facts, String amount, ParameterUnit unit) {
        Term term = new Term(amount, unit, rule.limit(facts).name(), LocalDate.of(2026, 11, 26), false);
        return Counting.of(rule.starts(facts).orElseThrow(), term, List.of(), Calendars.standardCalendar())
                .due();
    }
}
