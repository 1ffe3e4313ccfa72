package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    @DisplayName("the same parts have the same digest; words that only moved from one part to another have not")
    void parts() {
        assertThat(Sha256.of(Stream.of("ab", "c"))).hasSize(64).isEqualTo(Sha256.of(Stream.of("ab", "c")));
        assertThat(Sha256.of(Stream.of("ab", "c"))).isNotEqualTo(Sha256.of(Stream.of("a", "bc")));
        assertThat(Sha256.of(Stream.of("a", "b"))).isNotEqualTo(Sha256.of(Stream.of("b", "a")));
    }
}
