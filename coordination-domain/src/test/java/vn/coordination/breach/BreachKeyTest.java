package vn.coordination.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

class BreachKeyTest {
    @Test
    void whatIsWrittenIsReadBackEqual() {
        BreachKey key = new BreachKey(Origin.JUDGEMENT, "019ac0de-0000-7000-8000-000000000001", RuleCode.SC_05);

        assertThat(BreachKey.parse(key.toString())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "JUDGEMENT", "JUDGEMENT:1", "OTHER:1:SC-05", "DEADLINE:1 or 1=1:SC-05", "DEADLINE:1:XX-1"})
    void whatNamesNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BreachKey.parse(text));
    }

    @Test
    void aNoteNeedsWordsAndHasABound() {
        BreachKey key = BreachKey.parse("DEADLINE:7:SC-01");
        Instant now = Instant.parse("2026-11-26T03:00:00Z");

        assertThat(new BreachNote(key, Office.PARTY_OFFICE, 3, now, " Mất điện ").words())
                .isEqualTo("Mất điện");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreachNote(key, Office.PARTY_OFFICE, 3, now, "x".repeat(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BreachNote(key, Office.PARTY_OFFICE, 3, now, "  "));
    }
}
