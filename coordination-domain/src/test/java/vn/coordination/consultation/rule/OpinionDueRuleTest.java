package vn.coordination.consultation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.consultation.AskedFacts;
import vn.coordination.consultation.Opinion;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.Moments;

class OpinionDueRuleTest {
    private static final Instant ASKED = Moments.NOW;
    private static final Instant LATER = ASKED.plusSeconds(3600);

    private final OpinionDueRule rule = new OpinionDueRule();

    @Test
    @DisplayName("DC-09 · the clock starts with the question; an urgent matter has the short limit")
    void starts() {
        assertThat(rule.starts(facts(null, null, null))).contains(ASKED);
        assertThat(rule.limit(facts(null, null, null))).isEqualTo(ParameterKey.DC_09_NORMAL);
        assertThat(rule.limit(new AskedFacts(true, ASKED, null, null, null))).isEqualTo(ParameterKey.DC_09_URGENT);
    }

    @ParameterizedTest
    @DisplayName("DC-09 · a reply ends it, silence passes it on")
    @CsvSource({"AGREED, MET", "AGREED_WITH_COMMENTS, MET", "DISAGREED, MET", "SILENT, PASSED"})
    void ended(Opinion opinion, Ending ending) {
        assertThat(rule.ended(facts(opinion, LATER, null))).hasValueSatisfying(ended -> {
            assertThat(ended.how()).isEqualTo(ending);
            assertThat(ended.when()).isEqualTo(LATER);
        });
    }

    @Test
    @DisplayName("DC-09 · it runs while the office is waited for, and is cancelled when nobody waits any more")
    void waiting() {
        assertThat(rule.ended(facts(null, null, null))).isEmpty();
        assertThat(rule.ended(facts(null, null, LATER)))
                .hasValueSatisfying(ended -> assertThat(ended.how()).isEqualTo(Ending.CANCELLED));
    }

    private static AskedFacts facts(Opinion first, Instant saidAt, Instant over) {
        return new AskedFacts(false, ASKED, first, saidAt, over);
    }
}
