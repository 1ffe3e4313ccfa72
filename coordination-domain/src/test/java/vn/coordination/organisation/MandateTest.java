package vn.coordination.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Person chief = new Person("Hà Chí Công", Office.COMMITTEE_OFFICE, Validity.from(DAY));
    private final Person deputy = new Person("Lý Thành Đạt", Office.COMMITTEE_OFFICE, Validity.from(DAY));

    @Test
    @DisplayName("a mandate holds on its days and no longer on the day it is revoked")
    void holds() {
        Mandate mandate = mandate(new Validity(DAY, DAY.plusDays(7)));
        assertThat(mandate.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(mandate.holdsOn(DAY.plusDays(7))).isTrue();
        assertThat(mandate.holdsOn(DAY.plusDays(8))).isFalse();
        mandate.revoke(DAY.plusDays(2));
        assertThat(mandate.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(mandate.holdsOn(DAY.plusDays(2))).isFalse();
        assertThatThrownBy(() -> mandate.revoke(DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("nobody acts for himself, and no mandate is without a paper")
    void refused() {
        Validity validity = Validity.from(DAY);
        assertThatThrownBy(() -> new Mandate(chief, chief, Office.COMMITTEE_OFFICE, "1/UQ", validity))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mandate(chief, deputy, Office.COMMITTEE_OFFICE, " ", validity))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Mandate mandate(Validity validity) {
        return new Mandate(chief, deputy, Office.COMMITTEE_OFFICE, "15/UQ-VP", validity);
    }
}
