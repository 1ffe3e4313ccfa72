package vn.coordination.amendment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.amendment.ReviewFacts;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.Moments;

class ReviewDueRuleTest {
    private static final Instant LATER = Moments.NOW.plusSeconds(3600);

    private final ReviewDueRule rule = new ReviewDueRule();

    @Test
    @DisplayName("CM-05 · the year runs from the last review, or the version, against the regulation secretary")
    void runs() {
        ReviewFacts facts = new ReviewFacts(Moments.NOW, null);

        assertThat(rule.starts(facts)).contains(Moments.NOW);
        assertThat(rule.limit(facts)).isEqualTo(ParameterKey.CM_05_REVIEW);
        assertThat(rule.duty(facts)).isEqualTo(Role.REGULATION_SECRETARY);
        assertThat(rule.ended(facts)).isEmpty();
    }

    @Test
    @DisplayName("CM-05 · a recorded review ends it")
    void reviewed() {
        assertThat(rule.ended(new ReviewFacts(Moments.NOW, LATER))).hasValueSatisfying(ended -> {
            assertThat(ended.how()).isEqualTo(Ending.MET);
            assertThat(ended.when()).isEqualTo(LATER);
        });
    }
}
