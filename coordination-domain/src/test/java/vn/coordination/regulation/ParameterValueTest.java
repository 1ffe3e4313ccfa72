package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

class ParameterValueTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Limit SEVEN = Limit.of(7, ParameterUnit.WORKING_DAYS);

    @Test
    @DisplayName("a value gives way to the next one on the day before it")
    void givesWay() {
        ParameterValue value = value("Điều 10");
        value.giveWayOn(JULY.plusDays(1));
        assertThat(value.validity().since()).isEqualTo(JULY);
        assertThat(value.validity().until()).isEqualTo(JULY);
        assertThat(value.limit()).isEqualTo(SEVEN);
        assertThat(value.key()).isEqualTo(ParameterKey.PT_11_ACCEPTANCE);
        assertThat(value.regulationVersion()).isNull();
    }

    @Test
    @DisplayName("a value does not end before it began")
    void notBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> value("Điều 10").giveWayOn(JULY));
    }

    @Test
    @DisplayName("a value of the law has its citation, and a unit that its number may be counted in")
    void needsCitationAndUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> value(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.statutory(
                        ParameterKey.PT_11_ACCEPTANCE, Limit.of(7, ParameterUnit.MINUTES), JULY, "Điều 10"));
    }

    @Test
    @DisplayName("a value of the regulation itself names the version that set it, and no law")
    void ofVersion() {
        ParameterValue value =
                ParameterValue.ofVersion(ParameterKey.FL_02_SET_UP, Limit.of(20, ParameterUnit.MINUTES), JULY, 2);
        assertThat(value.regulationVersion()).isEqualTo(2);
        assertThat(value.citation()).isEmpty();
    }

    private static ParameterValue value(String citation) {
        return ParameterValue.statutory(ParameterKey.PT_11_ACCEPTANCE, SEVEN, JULY, citation);
    }
}
