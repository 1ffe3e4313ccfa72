package vn.coordination.conference.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.app.TableWriter;

class PortionsTest {
    @ParameterizedTest
    @DisplayName("a list of any length is written whole, each row once, and read a portion at a time")
    @ValueSource(longs = {0, 1, 499, 500, 501, 1_000, 1_234})
    void whole(long rows) throws IOException {
        List<Object> written = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        TableWriter table = new TableWriter() {
            @Override
            public void row(List<?> cells) {
                written.addAll(cells);
            }

            @Override
            public void finish() {}
        };
        Portions.write(
                table,
                last -> {
                    asked.add(last);
                    return LongStream.rangeClosed(last + 1, Math.min(last + Portions.SIZE, rows))
                            .boxed()
                            .toList();
                },
                row -> row,
                List::of);
        assertThat(written).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
        assertThat(asked).hasSize((int) (rows / Portions.SIZE) + 1);
    }
}
