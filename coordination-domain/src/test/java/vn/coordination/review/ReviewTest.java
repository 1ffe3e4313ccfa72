package vn.coordination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.review.ReviewLine.Decision;
import vn.coordination.shared.IsoWeek;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final AccountReview review = new AccountReview(Office.PARTY_OFFICE, new Quarter(2026, 4), true, NOW);

    @Test
    @DisplayName("SS-07 · a review is closed once")
    void closed() {
        review.close(NOW);
        assertThat(review.closedAt()).isEqualTo(NOW);
        assertThatIllegalStateException().isThrownBy(() -> review.close(NOW));
    }

    @Test
    @DisplayName("SS-07 · a line is decided once")
    void once() {
        ReviewLine line = new ReviewLine(review, 7, null);
        line.decide(Decision.KEPT, 3, NOW);
        assertThat(line.decision()).isEqualTo(Decision.KEPT);
        assertThatIllegalStateException().isThrownBy(() -> line.decide(Decision.REMOVED, 3, NOW));
    }

    @Test
    @DisplayName("SS-06 · a week of the trail is looked through when it is over, not before")
    void week() {
        IsoWeek past = IsoWeek.parse("2026-W47");
        assertThat(new TrailReview(past, 12, " ", 3, NOW).note()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TrailReview(past.next(), 12, "", 3, NOW));
    }
}
