package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.schedule.DraftHash.Row;

class DraftHashTest {
    private static final String HASH = DraftHash.of(List.of(new Row(1, 0), new Row(2, 3)));

    @Test
    @DisplayName("SC-03 · the same rows in the same versions are the same draft, in whatever order they are read")
    void same() {
        assertThat(DraftHash.of(List.of(new Row(2, 3), new Row(1, 0)))).isEqualTo(HASH);
        assertThat(HASH).matches("[0-9a-f]{64}");
    }

    @Test
    @DisplayName("SC-03 · a row more, a row less or a later version is another draft")
    void other() {
        assertThat(List.of(
                        DraftHash.of(List.of()),
                        DraftHash.of(List.of(new Row(1, 0))),
                        DraftHash.of(List.of(new Row(1, 0), new Row(2, 4))),
                        DraftHash.of(List.of(new Row(1, 0), new Row(2, 3), new Row(3, 0))),
                        DraftHash.of(List.of(new Row(12, 3), new Row(1, 0)))))
                .doesNotContain(HASH)
                .doesNotHaveDuplicates();
    }
}
