package vn.coordination.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

class ProposedValueTest {
    @Test
    @DisplayName("CM-05 · a version proposes values of its own numbers, in their units, and none of the law's")
    void own() {
        ProposedValue value = new ProposedValue(2, ParameterKey.FL_02_SET_UP, Limit.of(15, ParameterUnit.MINUTES));
        value.propose(Limit.of(20, ParameterUnit.MINUTES));
        assertThat(value.limit()).isEqualTo(Limit.of(20, ParameterUnit.MINUTES));
        assertThatIllegalArgumentException().isThrownBy(() -> value.propose(Limit.of(1, ParameterUnit.HOURS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ProposedValue(2, ParameterKey.PT_11_ACCEPTANCE, Limit.of(7, ParameterUnit.WORKING_DAYS)));
    }
}
