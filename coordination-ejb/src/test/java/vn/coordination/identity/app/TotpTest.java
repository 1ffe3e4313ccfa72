package vn.coordination.identity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1111111111L);

    @ParameterizedTest(name = "SS-05 · {0} s → {1}")
    @DisplayName("SS-05 · the codes are those of RFC 6238, appendix B")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void vectors(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    @DisplayName("SS-05 · a code counts one step before and after its own, not two")
    void drift() {
        String code = Totp.code(SECRET, Totp.stepAt(NOW), Totp.DIGITS);
        assertThat(code).isEqualTo("050471");
        assertThat(Totp.step(SECRET, code, NOW.minusSeconds(30))).hasValue(Totp.stepAt(NOW));
        assertThat(Totp.step(SECRET, code, NOW.plusSeconds(30))).hasValue(Totp.stepAt(NOW));
        assertThat(Totp.step(SECRET, code, NOW.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, "50471", NOW)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOW)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("secrets are shown as RFC 4648 writes them")
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32(String plain, String shown) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(shown);
    }
}
