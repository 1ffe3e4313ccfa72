package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    @ParameterizedTest
    @DisplayName("a time is read in every form people use")
    @CsvSource({
        "8, 08:00",
        "8h, 08:00",
        "8H30, 08:30",
        "8h5, 08:05",
        "08:30, 08:30",
        "8:30, 08:30",
        "8.30, 08:30",
        "0830, 08:30",
        "830, 08:30",
        "14g30, 14:30",
        "8 giờ, 08:00",
        "8 giờ 30 phút, 08:30",
        "' 23:59 ', 23:59",
        "0, 00:00"
    })
    void reads(String typed, LocalTime expected) {
        assertThat(TypedTime.read(typed)).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("what is no time is not guessed at")
    @ValueSource(strings = {"", "24", "25:00", "8:60", "8h99", "sáng", "-8", "8h30h", "12345", "2460"})
    void refuses(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
