package vn.coordination.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterUnit;

class TypedLimitTest {
    @ParameterizedTest(name = "{1} in {0}")
    @DisplayName("a value is shown as people type it, and is read as it was shown")
    @CsvSource({
        "vi, THURSDAY 11:00 WEEKDAY_TIME, Thứ Năm 11:00",
        "en, THURSDAY 11:00 WEEKDAY_TIME, Thursday 11:00",
        "fr, FRIDAY WEEKDAY, vendredi",
        "vi, 11-15 DAY_OF_YEAR, 15/11",
        "en, 02-05 DAY_OF_YEAR, 5/2",
        "fr, 2/3 FRACTION, 2/3",
        "vi, 7 WORKING_DAYS, 7"
    })
    void shown(String language, String stored, String typed) {
        Limit limit = Limit.parse(stored);
        assertThat(TypedLimit.shown(limit, Locale.forLanguageTag(language))).isEqualTo(typed);
        assertThat(TypedLimit.read(typed, limit.unit())).isEqualTo(limit);
    }

    @ParameterizedTest
    @DisplayName("weekdays are read without accents, times as they are typed elsewhere")
    @CsvSource({"thu nam 11h, THURSDAY 11:00", "Chủ nhật 8h30, SUNDAY 08:30", "THURSDAY 11:00, THURSDAY 11:00"})
    void weekdays(String typed, String stored) {
        assertThat(TypedLimit.read(typed, ParameterUnit.WEEKDAY_TIME).amount()).isEqualTo(stored);
    }

    @ParameterizedTest
    @DisplayName("what is none of the unit is refused")
    @CsvSource({"ba, WEEKDAY_TIME", "Thứ Năm, WEEKDAY_TIME", "Thứ Chín, WEEKDAY", "31/2, DAY_OF_YEAR", "ba, COUNT"})
    void wrong(String typed, ParameterUnit unit) {
        assertThatThrownBy(() -> TypedLimit.read(typed, unit)).isInstanceOf(IllegalArgumentException.class);
    }
}
