package vn.coordination.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AliasesTest {

    @Test
    @DisplayName("a short form is known in any case, with any blanks, composed or not; its accents count")
    void spelling() {
        Aliases aliases = Aliases.of("Chủ tịch UBND", "PCT 1");
        assertThat(aliases.name("chủ tịch  ubnd")).isTrue();
        assertThat(aliases.name(Normalizer.normalize(" Chủ tịch UBND ", Normalizer.Form.NFD)))
                .isTrue();
        assertThat(aliases.name("PCT 1")).isTrue();
        assertThat(aliases.name("PCT 11")).isFalse();
        assertThat(aliases.name("Chu tich UBND")).isFalse();
        assertThat(aliases.name("")).isFalse();
    }

    @Test
    @DisplayName("what is written is read back, without blanks and doubles")
    void text() {
        Aliases aliases = Aliases.parse(" PCT 1 ;; PCT một; PCT 1");
        assertThat(aliases.tokens()).containsExactly("PCT 1", "PCT một");
        assertThat(Aliases.parse(aliases.toString())).isEqualTo(aliases);
        assertThat(Aliases.parse("")).isEqualTo(Aliases.NONE);
        assertThat(Aliases.parse(null)).isEqualTo(Aliases.NONE);
    }

    @Test
    @DisplayName("the sign between two short forms is in none of them")
    void separator() {
        assertThatThrownBy(() -> new Aliases(List.of("a;b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a search without accents finds Vietnamese words")
    void folded() {
        assertThat(Text.folded("Phòng HỌP Đường Láng")).isEqualTo("phong hop duong lang");
        assertThat(Text.folded(null)).isEmpty();
    }
}
