package vn.coordination.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.testkit.Moments;

class YearlyReviewTest {
    @Test
    @DisplayName("CM-05 · a review has an outcome and words, and names who recorded it")
    void recorded() {
        YearlyReview review =
                YearlyReview.of(new RecordReview(ReviewOutcome.AMEND, " Rút ngắn thời hạn "), 7, Moments.NOW);

        assertThat(review.outcome()).isEqualTo(ReviewOutcome.AMEND);
        assertThat(review.words()).isEqualTo("Rút ngắn thời hạn");
        assertThat(review.reviewedBy()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearlyReview.of(new RecordReview(ReviewOutcome.KEEP, " "), 7, Moments.NOW));
        assertThatNullPointerException()
                .isThrownBy(() -> YearlyReview.of(new RecordReview(null, "Giữ nguyên"), 7, Moments.NOW));
    }

    @Test
    @DisplayName("CM-05 · the beginning is nobody's review")
    void beginning() {
        YearlyReview beginning = YearlyReview.beginning(Moments.NOW);

        assertThat(beginning.reviewedAt()).isEqualTo(Moments.NOW);
        assertThat(beginning.reviewedBy()).isNull();
        assertThat(beginning.outcome()).isNull();
    }
}
