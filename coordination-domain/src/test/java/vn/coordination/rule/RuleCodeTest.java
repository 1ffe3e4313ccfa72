package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCodeTest {

    /** As the catalogue's column "Mode" has them; written down by hand, so that the enum cannot drift. */
    @ParameterizedTest(name = "{0} is enforced by {1}")
    @CsvSource({
        "SC-01, CLOCK",
        "SC-02, CLOCK",
        "SC-03, CLOCK AUTO",
        "SC-04, BLOCK",
        "SC-05, BLOCK",
        "SC-06, BLOCK",
        "SC-07, AUTO",
        "SC-09, AUTO",
        "SC-10, CLOCK",
        "SC-11, GATE LOG",
        "SC-12, GATE",
        "SC-13, BLOCK GATE",
        "SC-16, BLOCK",
        "SC-17, BLOCK",
        "FL-01, BLOCK",
        "FL-02, BLOCK",
        "FL-04, GATE",
        "SS-05, BLOCK",
        "SS-06, LOG",
        "SS-08, BLOCK"
    })
    void modes(String printed, String modes) {
        RuleCode code = RuleCode.of(printed);
        assertThat(Arrays.stream(Mode.values()).filter(code::has).map(Mode::name))
                .containsExactlyInAnyOrder(modes.split(" "));
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
    @DisplayName("each code has an article of its own")
    void articles() {
        assertThat(RuleCode.values())
                .extracting(RuleCode::article)
                .doesNotHaveDuplicates()
                .allMatch(article -> article.matches("\\d+\\.\\d+"));
    }

    @Test
    @DisplayName("a code outside the catalogue is refused by name")
    void unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCode.of("SC-99"))
                .withMessageContaining("SC-99");
    }
}
