package vn.coordination.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.app.StartRefused;

class FactorKeyTest {
    @ParameterizedTest
    @DisplayName("SS-05 · a key that is missing, too short or no Base64 is refused in one sentence that never shows it")
    @NullAndEmptySource
    @ValueSource(strings = {"AAAA", "not base64 at all", "c2VjcmV0LXNlY3JldC1zZWNyZXQ="})
    void refused(String configured) {
        assertThatThrownBy(() -> FactorKey.key(configured))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The application does not start: the variable COORDINATION_FACTOR_KEY")
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .doesNotContain(configured == null || configured.isEmpty() ? "null" : configured));
    }

    @ParameterizedTest
    @DisplayName("thirty-two bytes in Base64 are a key, blanks around it are nothing")
    @ValueSource(
            strings = {"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", " AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"
            })
    void taken(String configured) {
        assertThat(FactorKey.key(configured).getEncoded()).hasSize(32);
    }
}
