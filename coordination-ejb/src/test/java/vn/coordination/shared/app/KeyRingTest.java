package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

public class KeyRingTest {
    private static final String A = key(1);
    private static final String B = key(2);
    private static final String C = key(3);

    /** A key of which only the first byte is told. */
    public static String key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    @DisplayName("PT-35 · the first key seals, whatever its number, and the others are there to open")
    void first() {
        assertThat(KeyRing.parse("2:" + B + " 1:" + A + " marks:" + C).current())
                .isEqualTo(2);
        KeyRing announced = KeyRing.parse(" 1:" + A + "\n2:" + B + " marks:" + C);
        assertThat(announced.current()).isEqualTo(1);
        assertThat(announced.keys()).containsOnlyKeys(1, 2);
    }

    @ParameterizedTest
    @DisplayName("PT-35 · keys that are missing or no keys are refused in one sentence that shows none of them")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1:AAAA marks:AAAA",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "marks:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "one:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= marks:AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "0:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= marks:AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "01:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= marks:AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
            })
    void refused(String configured) {
        assertThatThrownBy(() -> KeyRing.parse(configured))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The application does not start: the variable COORDINATION_PETITION_KEYS")
                .hasNoCause()
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("AAECAw", "AAAA", "null"));
    }

    @Test
    @DisplayName("PT-35 · a key serves one purpose under one number: the same twice is refused")
    void repeated() {
        for (String text : new String[] {
            "1:" + A + " marks:" + A,
            "1:" + A + " 2:" + A + " marks:" + C,
            "1:" + A + " 1:" + B + " marks:" + C,
            "1:" + A + " marks:" + B + " marks:" + C
        }) {
            assertThatThrownBy(() -> KeyRing.parse(text)).isInstanceOf(StartRefused.class);
        }
    }

    @Test
    @DisplayName("PT-35 · a ring of keys never prints them")
    void silent() {
        assertThat(KeyRing.parse("1:" + A + " marks:" + C)).hasToString("KeyRing");
    }
}
