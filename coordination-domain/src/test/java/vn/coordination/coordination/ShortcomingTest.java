package vn.coordination.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Office;
import vn.coordination.testkit.Moments;

class ShortcomingTest {
    @Test
    @DisplayName("CM-07 · it tells who did not coordinate in what, why, and who says so")
    void told() {
        Shortcoming shortcoming = shortcoming("Cử người dự họp", "Chưa bố trí được người");
        assertThat(shortcoming.office()).isEqualTo(Office.COUNCIL_OFFICE);
        assertThat(shortcoming.toldByOffice()).isEqualTo(Office.COMMITTEE_OFFICE);
        assertThat(shortcoming.toldBy()).isEqualTo(5);
        assertThat(shortcoming.reason()).isEqualTo("Chưa bố trí được người");
    }

    @ParameterizedTest
    @DisplayName("CM-07 · a matter and a reason are always there")
    @CsvSource({"' ', lý do", "việc, ' '"})
    void whole(String matter, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> shortcoming(matter, reason));
    }

    private static Shortcoming shortcoming(String matter, String reason) {
        TellShortcoming told = new TellShortcoming(
                Office.COUNCIL_OFFICE, ShortcomingKind.REFUSED, 3, LocalDate.of(2026, 11, 20), matter, reason);
        return new Shortcoming(told, Office.COMMITTEE_OFFICE, 5, Moments.NOW);
    }
}
