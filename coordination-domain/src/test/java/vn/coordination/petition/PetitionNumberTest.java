package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.organisation.Office;

class PetitionNumberTest {
    @Test
    @DisplayName("a number is read as it is printed, and as a clerk types it")
    void read() {
        PetitionNumber number = new PetitionNumber(Office.COMMITTEE_OFFICE, 2026, 15);
        assertThat(PetitionNumber.parse(number.toString())).contains(number);
        assertThat(PetitionNumber.parse(" 15/2026-co ")).contains(number);
    }

    @ParameterizedTest
    @DisplayName("anything else is none")
    @ValueSource(strings = {"", "15", "15/2026", "15/2026-XX", "15/26-CO", "x/2026-CO", "9999999999/2026-CO"})
    void none(String text) {
        assertThat(PetitionNumber.parse(text)).isEmpty();
    }
}
