package vn.coordination.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.organisation.Names;

class RegulationVersionTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final Names NAMES = new Names("Quy chế", "Regulation", "Règlement");

    @ParameterizedTest
    @DisplayName("CM-05 · the life of a version is that of the catalogue")
    @CsvSource({
        "DRAFT, CONSULTED",
        "CONSULTED, DRAFT SIGNED",
        "SIGNED, IN_FORCE",
        "IN_FORCE, REPLACED",
        "REPLACED, ''",
    })
    void transitions(VersionState state, String next) {
        Set<VersionState> allowed = EnumSet.noneOf(VersionState.class);
        Arrays.stream(next.split(" "))
                .filter(word -> !word.isEmpty())
                .map(VersionState::valueOf)
                .forEach(allowed::add);
        assertThat(VersionState.values()).filteredOn(state::canBecome).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    @DisplayName("CM-05 · a draft before the offices rests; taken back it may be changed, and old signatures are void")
    void rests() {
        RegulationVersion version = draft();
        version.change();
        version.consult(4);
        assertThatIllegalStateException().isThrownBy(version::change);
        assertThatIllegalStateException().isThrownBy(() -> version.rename(NAMES));
        int before = version.revision();
        version.takeBack();
        assertThat(version.state()).isEqualTo(VersionState.DRAFT);
        assertThat(version.revision()).isGreaterThan(before);
        version.change();
    }

    @Test
    @DisplayName("CM-05 · another day voids the signatures, and a signed version keeps its day")
    void anotherDay() {
        RegulationVersion version = draft();
        version.consult(4);
        int before = version.revision();
        version.meanFor(JANUARY.plusDays(1));
        assertThat(version.revision()).isGreaterThan(before);
        version.sign();
        assertThatIllegalStateException().isThrownBy(() -> version.meanFor(JANUARY));
        assertThatIllegalStateException().isThrownBy(version::takeBack);
    }

    @Test
    @DisplayName("CM-05 · nothing is signed that was not consulted")
    void notConsulted() {
        assertThatIllegalStateException().isThrownBy(() -> draft().sign());
    }

    @Test
    @DisplayName("CM-05 · what a signed version is on a day follows from its dates")
    void standing() {
        RegulationVersion version = draft();
        assertThatIllegalStateException().isThrownBy(() -> version.giveWayOn(JANUARY.plusYears(1)));
        version.consult(4);
        version.sign();
        assertThat(version.on(JANUARY.minusDays(1))).isEqualTo(VersionState.SIGNED);
        assertThat(version.on(JANUARY)).isEqualTo(VersionState.IN_FORCE);
        assertThat(version.lastDay()).isNull();
        version.giveWayOn(JANUARY.plusYears(1));
        assertThat(version.on(JANUARY.plusYears(1).minusDays(1))).isEqualTo(VersionState.IN_FORCE);
        assertThat(version.on(JANUARY.plusYears(1))).isEqualTo(VersionState.REPLACED);
        assertThat(version.lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThatIllegalStateException().isThrownBy(() -> version.giveWayOn(JANUARY));
    }

    private static RegulationVersion draft() {
        return new RegulationVersion(2, NAMES, JANUARY);
    }
}
