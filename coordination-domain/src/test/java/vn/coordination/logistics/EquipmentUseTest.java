package vn.coordination.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.TimeSlot;

class EquipmentUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static CountedEquipment microphones() {
        CountedEquipment equipment = new CountedEquipment(Office.PARTY_OFFICE, "Micrô không dây");
        equipment.count(new Stock(DAY.plusDays(1), 15));
        equipment.count(new Stock(DAY.minusYears(1), 20));
        return equipment;
    }

    /** Written {@code 08:00-10:00=12}. */
    private static EquipmentUse.Claim claim(String text) {
        String[] parts = text.split("=");
        return new EquipmentUse.Claim(span(parts[0]), Integer.parseInt(parts[1]));
    }

    private static TimeSlot span(String text) {
        String[] ends = text.split("-");
        return new DayHours(DAY, LocalTime.parse(ends[0]), LocalTime.parse(ends[1])).span();
    }

    private static EquipmentUse use(String claims) {
        List<EquipmentUse.Claim> all = claims == null
                ? List.of()
                : Arrays.stream(claims.split(" ")).map(EquipmentUseTest::claim).toList();
        return new EquipmentUse(microphones(), all);
    }

    @ParameterizedTest(name = "FL-02 · with {0} claimed, {2} of 20 are free {1}")
    @CsvSource({
        ", 08:00-10:00, 20",
        "08:00-10:00=12, 09:00-11:00, 8",
        "08:00-10:00=12, 10:00-11:00, 20",
        "10:00-11:00=12, 08:00-10:00, 20",
        "08:00-09:00=12 10:00-11:00=12, 08:00-11:00, 8",
        "08:00-10:00=12 09:00-11:00=8, 08:00-11:00, 0",
        "08:00-10:00=12 09:00-11:00=8, 10:00-11:00, 12",
        "08:30-09:00=5 08:45-09:30=6 09:15-10:00=7, 08:00-12:00, 7",
        "08:00-10:00=25, 09:00-09:30, -5"
    })
    void free(String claims, String span, int free) {
        assertThat(use(claims).free(span(span))).isEqualTo(free);
    }

    @Test
    @DisplayName("FL-02 · the stock of the day counts, and over midnight the smaller of the two")
    void dated() {
        EquipmentUse none = use(null);
        TimeSlot night = new TimeSlot(
                span("22:00-23:00").start(),
                new DayHours(DAY.plusDays(1), LocalTime.of(1, 0), LocalTime.of(2, 0)).end());
        assertThat(none.free(span("08:00-09:00"))).isEqualTo(20);
        assertThat(none.free(night)).isEqualTo(15);
        assertThat(microphones().pieces(DAY.minusYears(2))).isZero();
    }

    @Test
    @DisplayName("FL-02 · as many as are free are given, one more is not")
    void edge() throws ReflectiveOperationException {
        CountedEquipment stored = microphones();
        var id = CountedEquipment.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(stored, 4L);
        EquipmentUse use = new EquipmentUse(stored, List.of(claim("08:00-10:00=12")));
        assertThat(use.against(8, span("09:00-11:00"))).isEmpty();
        assertThat(use.against(9, span("09:00-11:00")).orElseThrow().code()).isEqualTo(RuleCode.FL_02);
    }
}
