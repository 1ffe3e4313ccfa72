package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.testkit.Moments.at;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayTimeTest {

    @Test
    @DisplayName("is read in words and lies in its week, in the city's zone")
    void parsed() {
        WeekdayTime cutOff = WeekdayTime.parse("THURSDAY 11:00");
        assertThat(cutOff).isEqualTo(new WeekdayTime(DayOfWeek.THURSDAY, LocalTime.of(11, 0)));
        assertThat(cutOff.in(IsoWeek.parse("2026-W48"))).isEqualTo(at("2026-11-26 11:00"));
        assertThat(WeekdayTime.parse(" friday  15:00 ").in(IsoWeek.parse("2026-W48")))
                .isEqualTo(at("2026-11-27 15:00"));
    }

    @Test
    @DisplayName("Monday and Sunday are the ends of the week")
    void ends() {
        IsoWeek week = IsoWeek.parse("2026-W53");
        assertThat(WeekdayTime.parse("MONDAY 00:00").in(week))
                .isEqualTo(week.span().start());
        assertThat(WeekdayTime.parse("SUNDAY 23:59").in(week)).isEqualTo(at("2027-01-03 23:59"));
    }

    @ParameterizedTest(name = "not a weekday and a time: \"{0}\"")
    @ValueSource(strings = {"THURSDAY", "11:00", "THURSDAY 25:00", "DONNERSTAG 11:00", "THURSDAY 11:00 sharp", ""})
    void refused(String text) {
        assertThatThrownBy(() -> WeekdayTime.parse(text)).isInstanceOf(RuntimeException.class);
    }
}
