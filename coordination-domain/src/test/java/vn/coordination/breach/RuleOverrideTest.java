package vn.coordination.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

class RuleOverrideTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 3);

    private static RuleOverride asked() {
        AskOverride command = new AskOverride(RuleCode.FL_01, new Subject("Slot", "7"), "Không còn phòng", LAST);
        return new RuleOverride(command, Office.COMMITTEE_OFFICE, 5, NOW);
    }

    private static RuleOverride signed() {
        RuleOverride override = asked();
        override.decide(true, chief(Office.PARTY_OFFICE), 80, "", NOW);
        return override;
    }

    private static Speaker chief(Office office) {
        return new Speaker(office, 8, null);
    }

    @Test
    @DisplayName("FL-01 · it counts only once a second office has signed, and until its last day")
    void untilItsDay() {
        assertThat(asked().holdsOn(LAST)).isFalse();
        assertThat(signed().holdsOn(LAST)).isTrue();
        assertThat(signed().holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("FL-01 · it counts once")
    void once() {
        RuleOverride override = signed();
        override.use(NOW);

        assertThat(override.holdsOn(LAST)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> override.use(NOW));
    }

    @Test
    @DisplayName("FL-01 · the office that asks does not sign for itself, and a word given stays")
    void secondOffice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked().decide(true, chief(Office.COMMITTEE_OFFICE), 60, "", NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> signed().decide(false, chief(Office.COUNCIL_OFFICE), 90, "Không", NOW));
    }

    @Test
    @DisplayName("FL-01 · a deputy's word names the chief in whose place it was given")
    void byMandate() {
        RuleOverride override = asked();
        override.decide(true, new Speaker(Office.COUNCIL_OFFICE, 9, 4L), 90, "", NOW);

        assertThat(override.decidedBy()).isEqualTo(9);
        assertThat(override.decidedFor()).isEqualTo(4);
    }

    @Test
    @DisplayName("FL-01 · to decline needs words; declined it never counts")
    void declined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked().decide(false, chief(Office.PARTY_OFFICE), 80, " ", NOW));
        RuleOverride override = asked();
        override.decide(false, chief(Office.PARTY_OFFICE), 80, "Còn phòng bên cạnh", NOW);

        assertThat(override.holdsOn(LAST)).isFalse();
    }

    @Test
    @DisplayName("SC-05 · what is not on the list cannot be overridden")
    void notOnTheList() {
        AskOverride command = new AskOverride(RuleCode.SC_05, new Subject("Slot", "7"), "Gấp", LAST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOverride(command, Office.COMMITTEE_OFFICE, 5, NOW));
    }
}
