package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.WeekdayTime;

class LimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"7 WORKING_DAYS", "0 MINUTES", "2/3 FRACTION", "THURSDAY 11:00 WEEKDAY_TIME", "11-15 DAY_OF_YEAR"
            })
    @DisplayName("is read back as it is written")
    void writtenAndRead(String text) {
        assertThat(Limit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 DAYS",
                "-1 WORKING_DAYS",
                "seven WORKING_DAYS",
                "4/3 FRACTION",
                "1/0 FRACTION",
                "2 FRACTION",
                "THURSDAY WEEKDAY_TIME",
                "FREITAG WEEKDAY",
                "0 DAY_OF_MONTH",
                "32 DAY_OF_MONTH",
                "13-01 DAY_OF_YEAR"
            })
    @DisplayName("what is no amount of its unit is refused")
    void refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.parse(text));
    }

    @Test
    @DisplayName("is read as what its unit means, and as nothing else")
    void meaning() {
        assertThat(Limit.parse("7 WORKING_DAYS").number()).isEqualTo(7);
        assertThat(Limit.parse("15 MINUTES").length()).isEqualTo(Duration.ofMinutes(15));
        assertThat(Limit.parse("4 WORKING_HOURS").length()).isEqualTo(Duration.ofHours(4));
        assertThat(Limit.parse("FRIDAY WEEKDAY").weekday()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(Limit.parse("11-15 DAY_OF_YEAR").dayOfYear()).isEqualTo(MonthDay.of(11, 15));
        assertThat(Limit.parse("THURSDAY 11:00 WEEKDAY_TIME").weekdayTime())
                .isEqualTo(new WeekdayTime(DayOfWeek.THURSDAY, LocalTime.of(11, 0)));
        assertThatIllegalStateException()
                .isThrownBy(() -> Limit.parse("7 WORKING_DAYS").length());
        assertThatIllegalStateException()
                .isThrownBy(() -> Limit.parse("FRIDAY WEEKDAY").number());
    }
}
