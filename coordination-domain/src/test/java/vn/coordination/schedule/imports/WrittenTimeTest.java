package vn.coordination.schedule.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.IsoWeek;

class WrittenTimeTest {
    private static final IsoWeek WEEK = new IsoWeek(2026, 5);

    @ParameterizedTest
    @CsvSource({
        "8, 08:00",
        "08, 08:00",
        "8h, 08:00",
        "8h30, 08:30",
        "8H30, 08:30",
        "8g30, 08:30",
        "8 giờ 30, 08:30",
        "8 giờ, 08:00",
        "08:30, 08:30",
        "8:30:00, 08:30",
        "14.00, 14:00",
        "0:00, 00:00",
        "23:59, 23:59"
    })
    void readsClockTimes(String text, LocalTime time) {
        assertThat(WrittenTime.clock(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:60", "8:3", "sáng", "8h30p", "-8", "830", "８h", "8:30-9:30"})
    void refusesOtherTimes(String text) {
        assertThat(WrittenTime.clock(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-26", "26/01/2026", "26/1/2026", "26-1-2026", "26.01.2026", "26/1", "2026/1/26"})
    void readsDates(String text) {
        assertThat(WrittenTime.date(text, WEEK)).contains(LocalDate.of(2026, 1, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2026", "01/26/2026", "26", "thứ hai", "26/1/26", "2026-13-01", "46048"})
    void refusesOtherDates(String text) {
        assertThat(WrittenTime.date(text, WEEK)).isEmpty();
    }

    @Test
    void givesADateWithoutYearTheYearOfItsWeek() {
        IsoWeek turn = new IsoWeek(2026, 53);
        assertThat(WrittenTime.date("31/12", turn)).contains(LocalDate.of(2026, 12, 31));
        assertThat(WrittenTime.date("1/1", turn)).contains(LocalDate.of(2027, 1, 1));
    }
}
