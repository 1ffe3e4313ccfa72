package vn.coordination.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @Test
    @DisplayName("both ends belong to it")
    void ends() {
        Validity validity = new Validity(FIRST, LAST);
        assertThat(validity.covers(FIRST)).isTrue();
        assertThat(validity.covers(LAST)).isTrue();
        assertThat(validity.covers(FIRST.minusDays(1))).isFalse();
        assertThat(validity.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("without a last day it goes on")
    void open() {
        assertThat(Validity.from(FIRST).covers(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    @DisplayName("the last day does not lie before the first")
    void reversed() {
        assertThatThrownBy(() -> new Validity(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("validities that share a day overlap, touching ones do not")
    void overlaps() {
        Validity districts = new Validity(FIRST, LAST);
        assertThat(districts.overlaps(Validity.from(LAST.plusDays(1)))).isFalse();
        assertThat(districts.overlaps(Validity.from(LAST))).isTrue();
        assertThat(Validity.from(FIRST).overlaps(districts)).isTrue();
    }

    @Test
    @DisplayName("a validity covers another that begins and ends within it; one without a last day only another such")
    void within() {
        Validity half = new Validity(FIRST, LAST);
        assertThat(half.covers(half)).isTrue();
        assertThat(half.covers(new Validity(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(half.covers(new Validity(FIRST, LAST.plusDays(1)))).isFalse();
        assertThat(half.covers(Validity.from(FIRST))).isFalse();
        assertThat(Validity.from(FIRST).covers(half)).isTrue();
        assertThat(half.endsBefore(LAST.plusDays(1))).isTrue();
        assertThat(half.endsBefore(LAST)).isFalse();
        assertThat(Validity.from(FIRST).endsBefore(LAST)).isFalse();
    }

    @Test
    @DisplayName("what spans two runs from the earlier first day to the later last one")
    void spanning() {
        Validity half = new Validity(FIRST, LAST);
        Validity day = new Validity(LAST.plusDays(9), LAST.plusDays(9));
        assertThat(half.spanning(day)).isEqualTo(new Validity(FIRST, LAST.plusDays(9)));
        assertThat(day.spanning(half)).isEqualTo(half.spanning(day));
        assertThat(half.spanning(Validity.from(LAST)).until()).isNull();
    }

    @Test
    @DisplayName("an end is brought forward, never put off, and never before the beginning")
    void ending() {
        assertThat(Validity.from(FIRST).endingOn(LAST).until()).isEqualTo(LAST);
        assertThat(new Validity(FIRST, LAST).endingOn(LAST.plusDays(9)).until()).isEqualTo(LAST);
        assertThat(Validity.from(FIRST).endingOn(FIRST.minusDays(3)).until()).isEqualTo(FIRST);
    }
}
