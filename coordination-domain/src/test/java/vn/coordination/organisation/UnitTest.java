package vn.coordination.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Validity FORMER = new Validity(DAY.minusYears(1), DAY.minusDays(1));

    private final Unit old = new Unit("00001", Unit.Kind.WARD, "Phúc Xá", FORMER);
    private final Unit now = new Unit("00004", Unit.Kind.WARD, "Ba Đình", Validity.from(DAY));

    @Test
    @DisplayName("a new unit follows one that had ended, not one beside it, until that is taken back")
    void follows() {
        now.follow(old);
        assertThat(now.predecessors()).containsExactly(old);
        assertThatThrownBy(() -> old.follow(now)).isInstanceOf(IllegalArgumentException.class);
        now.unfollow(old);
        assertThat(now.predecessors()).isEmpty();
    }

    @Test
    @DisplayName("a unit that follows another never begins before that one ended")
    void begins() {
        now.follow(old);
        assertThatThrownBy(() -> now.hold(Validity.from(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        now.hold(new Validity(DAY, DAY.plusYears(2)));
        assertThat(now.validity().until()).isEqualTo(DAY.plusYears(2));
    }

    @Test
    @DisplayName("a ward belongs to a district of its time or to the city itself, and no district to another")
    void belongs() {
        Unit district = new Unit("001", Unit.Kind.URBAN_DISTRICT, "Ba Đình", FORMER);
        old.belongTo(district);
        assertThat(old.parentCode()).isEqualTo("001");
        assertThatThrownBy(() -> now.belongTo(district)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> old.belongTo(old)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> district.belongTo(district)).isInstanceOf(IllegalArgumentException.class);
        old.belongTo(null);
        assertThat(old.parentCode()).isNull();
    }

    @Test
    @DisplayName("its name without the Vietnamese letters follows its name")
    void latinName() {
        now.name(" Đống Đa ");
        assertThat(now.name()).isEqualTo("Đống Đa");
        assertThat(now.latinName()).isEqualTo("Dong Da");
    }
}
