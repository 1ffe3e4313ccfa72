package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCodeTest {

    /** The catalogue as it was read a second time, so that the enum cannot drift. */
    @ParameterizedTest(name = "{0} is enforced by {2}, on the strength of {3}")
    @CsvFileSource(resources = "catalogue.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void modesAndGrades(String printed, String core, String modes, String grades) {
        RuleCode code = RuleCode.of(printed);
        assertThat(code.modes()).extracting(Mode::name).containsExactlyInAnyOrder(modes.split(" "));
        assertThat(code.grades()).extracting(Grade::name).containsExactlyInAnyOrder(grades.split(" "));
    }

    @Test
    @DisplayName("the catalogue has 169 entries")
    void complete() {
        assertThat(RuleCode.values()).hasSize(169);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a gate, and nothing else, has somebody who lifts it")
    void approvers(RuleCode code) {
        assertThat(code.approver().isPresent()).isEqualTo(code.has(Mode.GATE));
    }

    @Test
    @DisplayName("what may be overridden is the list of decision record 17, and no law stands behind it")
    void overridable() {
        assertThat(Arrays.stream(RuleCode.values()).filter(RuleCode::overridable))
                .containsExactly(RuleCode.FL_01, RuleCode.FL_02)
                .allMatch(code -> code.grades().equals(Set.of(Grade.DEFAULT)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is found by its printed form, which is its name with a hyphen")
    void printed(RuleCode code) {
        assertThat(RuleCode.of(code.printed())).isSameAs(code);
        assertThat(code.printed()).isEqualTo(code.name().replace('_', '-'));
        assertThat(code).hasToString(code.printed());
    }

    @Test
    @DisplayName("a code outside the catalogue is refused by name")
    void unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCode.of("SC-99"))
                .withMessageContaining("SC-99");
    }
}
