package vn.coordination.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    @DisplayName("changed words are marked on both sides, whole words and nothing else")
    void changedWords() {
        WordDiff diff = WordDiff.of("trong 5 ngày làm việc", "trong 3 ngày làm việc, kể từ ngày nhận");
        assertThat(marked(diff.before())).isEqualTo("trong [5 ]ngày làm [việc]");
        assertThat(marked(diff.after())).isEqualTo("trong [3 ]ngày làm [việc, kể từ ngày nhận]");
    }

    @Test
    @DisplayName("equal texts have no mark, a text that is new or gone is all mark")
    void ends() {
        assertThat(marked(WordDiff.of("như cũ", "như cũ").after())).isEqualTo("như cũ");
        WordDiff added = WordDiff.of("", "điều mới");
        assertThat(added.before()).isEmpty();
        assertThat(marked(added.after())).isEqualTo("[điều mới]");
        assertThat(marked(WordDiff.of("điều cũ", "").before())).isEqualTo("[điều cũ]");
    }

    private static String marked(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
