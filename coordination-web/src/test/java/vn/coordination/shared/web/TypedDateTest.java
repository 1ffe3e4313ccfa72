package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @DisplayName("a date is read in every form people use")
    @CsvSource({
        "26/11, 2026-11-26",
        "5/1, 2027-01-05",
        "26/01, 2027-01-26",
        "30/05, 2026-05-30",
        "26/1/2026, 2026-01-26",
        "26/01/26, 2026-01-26",
        "26-1-2026, 2026-01-26",
        "26.1, 2027-01-26",
        "' 26 / 1 / 2026 ', 2026-01-26",
        "2026-01-26, 2026-01-26",
        "29/2/2028, 2028-02-29"
    })
    void reads(String typed, LocalDate expected) {
        assertThat(TypedDate.read(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("what is no date is not guessed at")
    @ValueSource(strings = {"", "26", "26x", "31/2/2026", "29/2/2026", "0/1", "1/13", "26/1/202", "mai", "1/1/1/1"})
    void refuses(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("29/2 without a year means the nearest leap year within reach, or nothing")
    @CsvSource({"2027-03-01, 2028-02-29", "2028-06-01, 2028-02-29"})
    void leapDay(LocalDate today, LocalDate expected) {
        assertThat(TypedDate.read("29/2", today)).contains(expected);
    }
}
