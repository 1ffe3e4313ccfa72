package vn.coordination.petition.seal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.petition.Identity;
import vn.coordination.shared.app.KeyRing;
import vn.coordination.shared.app.KeyRingTest;

class IdentityVaultTest {
    private static final Identity WRITER =
            new Identity("Đặng Thị Kín", "12 phố Thử", "001099000123", "kin@example.org");
    private static final String MARKS = " marks:" + KeyRingTest.key(9);

    private final IdentityVault first = new IdentityVault(KeyRing.parse("1:" + KeyRingTest.key(1) + MARKS));
    private final IdentityVault both =
            new IdentityVault(KeyRing.parse("2:" + KeyRingTest.key(2) + " 1:" + KeyRingTest.key(1) + MARKS));
    private final IdentityVault second = new IdentityVault(KeyRing.parse("2:" + KeyRingTest.key(2) + MARKS));

    @Test
    @DisplayName("PT-35 · what is sealed opens to the same, and is sealed otherwise each time")
    void opens() {
        Place place = Place.ofWriter(7, 1);
        String sealed = first.seal(WRITER, place);
        assertThat(first.open(sealed, place)).isEqualTo(WRITER);
        assertThat(first.seal(WRITER, place)).isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("PT-02 · a proxy keeps his paper; what was sealed before there were proxies opens without one")
    void proxy() {
        Place place = Place.ofWriter(7, 2);
        Identity proxy = new Identity("Lê Thị Thay", "", "", "", "Giấy ủy quyền số 12");
        assertThat(first.open(first.seal(proxy, place), place)).isEqualTo(proxy);
        byte[] earlier =
                "{\"name\":\"An\",\"address\":\"\",\"paper\":\"\",\"contact\":\"\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(first.open(first.seal(earlier, place), place)).isEqualTo(new Identity("An", "", "", ""));
    }

    @Test
    @DisplayName("PT-35 · in the row of another petition, another writer or the marks it does not open")
    void elsewhere() {
        String sealed = first.seal(WRITER, Place.ofWriter(7, 1));
        for (Place other : new Place[] {Place.ofWriter(8, 1), Place.ofWriter(7, 2), Place.ofMarks(7)}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> first.open(sealed, other))
                    .withMessageNotContaining("Kín");
        }
    }

    @Test
    @DisplayName("PT-35 · its length does not tell how long a name is")
    void length() {
        Place place = Place.ofWriter(7, 1);
        String other = first.seal(new Identity("Lê An", "phố Thử", "", ""), place);
        assertThat(other).hasSameSizeAs(first.seal(WRITER, place));
    }

    @Test
    @DisplayName("PT-35 · under a new key in front everything opens; renewed it opens without the earlier one")
    void renewed() {
        Place place = Place.ofWriter(7, 1);
        String sealed = first.seal(WRITER, place);
        assertThat(both.open(sealed, place)).isEqualTo(WRITER);
        assertThatIllegalStateException()
                .isThrownBy(() -> second.open(sealed, place))
                .withMessage("key 1 is not in COORDINATION_PETITION_KEYS");
        String renewed = both.renewed(sealed, place);
        assertThat(renewed).startsWith("2:");
        assertThat(second.open(renewed, place)).isEqualTo(WRITER);
        String marks =
                both.renewed(first.seal("marks".getBytes(StandardCharsets.UTF_8), Place.ofMarks(7)), Place.ofMarks(7));
        assertThat(second.bytes(marks, Place.ofMarks(7)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("marks");
    }

    @ParameterizedTest
    @DisplayName("PT-35 · what is no seal is told as such")
    @ValueSource(strings = {"", ":", "1:", "1:AAAA", "1:not base64", "sealed", "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nothing(String text) {
        assertThatIllegalStateException().isThrownBy(() -> first.open(text, Place.ofWriter(7, 1)));
    }

    @Test
    @DisplayName("PT-35 · marks depend on their own key only, so that duplicates are found after a new one")
    void marks() {
        assertThat(second.mark("kín")).isEqualTo(first.mark("kín")).isNotEqualTo(first.mark("kin"));
    }
}
