package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.schedule.IssuedRow.Mark;
import vn.coordination.testkit.Moments;

class IssuedRowTest {
    private static final ChangeNote NOTE = new ChangeNote("Chủ tịch đi công tác", 5L, null, false);

    @ParameterizedTest(name = "SC-11 · {0} stands in the next version as {1}")
    @CsvSource({"UNCHANGED, UNCHANGED", "CHANGED, UNCHANGED", "UNSETTLED, UNSETTLED"})
    @DisplayName("SC-11 · a row that a later version leaves alone goes on as it is, and remembers when it last changed")
    void carried(Mark before, Mark after) {
        IssuedRow row = new IssuedRow(Moments.WEEK, 2, 7, 3, before, 2, "{}", NOTE);
        IssuedRow carried = row.carriedInto(Moments.WEEK, 3);
        assertThat(carried.mark()).isEqualTo(after);
        assertThat(carried.changedIn()).isEqualTo(2);
        assertThat(carried.slot()).isEqualTo(7);
        assertThat(carried.slotVersion()).isEqualTo(3);
        assertThat(carried.content()).isEqualTo("{}");
        assertThat(carried.note()).as("why it last changed").isEqualTo(NOTE);
    }
}
