package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.COUNCIL_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.organisation.Office;

class ConferenceTemplateTest {
    @ParameterizedTest
    @EnumSource(ConferenceKind.class)
    @DisplayName(
            "MT-05 · every kind begins with a line for each thing to prepare, and with an agenda that ends the meeting")
    void whole(ConferenceKind kind) {
        assertThat(ConferenceTemplate.lines(kind, kind.lead()))
                .extracting(ConferenceTemplate.Line::kind)
                .containsExactly(LineKind.values());
        assertThat(ConferenceTemplate.agenda(kind))
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates()
                .last()
                .isIn(StandingItem.CLOSING, StandingItem.CONCLUSION);
    }

    @Test
    @DisplayName("MT-05 · a sitting is led by the office that serves the body, a joint or thematic meeting by any")
    void led() {
        assertThat(leads(ConferenceKind.PLENUM)).containsExactly(PARTY_OFFICE);
        assertThat(leads(ConferenceKind.STANDING_COMMITTEE)).containsExactly(PARTY_OFFICE);
        assertThat(leads(ConferenceKind.STANDING_BODY)).containsExactly(PARTY_OFFICE);
        assertThat(leads(ConferenceKind.COUNCIL_SESSION)).containsExactly(COUNCIL_OFFICE);
        assertThat(leads(ConferenceKind.COMMITTEE_SITTING)).containsExactly(COMMITTEE_OFFICE);
        assertThat(leads(ConferenceKind.QUARTERLY)).hasSize(3);
        assertThat(leads(ConferenceKind.THEMATIC)).hasSize(3);
    }

    @Test
    @DisplayName(
            "MT-05 · who receives guests and speaks to the press depends on what meets; the guards are one office’s")
    void offices() {
        assertThat(office(LineKind.SECURITY, ConferenceKind.COUNCIL_SESSION, COUNCIL_OFFICE))
                .isEqualTo(COMMITTEE_OFFICE);
        assertThat(office(LineKind.RECEPTION, ConferenceKind.COUNCIL_SESSION, COUNCIL_OFFICE))
                .isEqualTo(COUNCIL_OFFICE);
        assertThat(office(LineKind.RECEPTION, ConferenceKind.PLENUM, PARTY_OFFICE))
                .isEqualTo(COMMITTEE_OFFICE);
        assertThat(office(LineKind.RECEPTION, ConferenceKind.QUARTERLY, COUNCIL_OFFICE))
                .isEqualTo(COUNCIL_OFFICE);
        assertThat(office(LineKind.PRESS, ConferenceKind.COMMITTEE_SITTING, COMMITTEE_OFFICE))
                .isEqualTo(COMMITTEE_OFFICE);
        assertThat(office(LineKind.PRESS, ConferenceKind.THEMATIC, COUNCIL_OFFICE))
                .isEqualTo(PARTY_OFFICE);
        assertThat(office(LineKind.CONTENT, ConferenceKind.THEMATIC, COUNCIL_OFFICE))
                .isEqualTo(COUNCIL_OFFICE);
    }

    @Test
    @DisplayName("MT-05 · a plenum and a session are prepared longer than a sitting of the body that meets every week")
    void days() {
        assertThat(days(ConferenceKind.PLENUM)).containsExactly(15, 5, 6, 3, 3, 2, 3, 3);
        assertThat(days(ConferenceKind.COUNCIL_SESSION)).containsExactly(20, 15, 6, 3, 3, 2, 3, 3);
        assertThat(days(ConferenceKind.STANDING_BODY)).containsExactly(5, 3, 3, 2, 2, 1, 2, 2);
    }

    @ParameterizedTest
    @EnumSource(ConferenceKind.class)
    @DisplayName(
            "MT-05, FL-03, OC-02 · content comes before papers, services in time to be ordered, lines before they are tested")
    void daysInOrder(ConferenceKind kind) {
        PreparationDays days = PreparationDays.of(kind);
        assertThat(days.content()).isGreaterThan(days.papers()).isGreaterThan(days.invitations());
        assertThat(days.place()).isGreaterThanOrEqualTo(2);
        assertThat(days.it()).isGreaterThanOrEqualTo(1);
    }

    private static List<Integer> days(ConferenceKind kind) {
        return ConferenceTemplate.lines(kind, kind.lead()).stream()
                .map(ConferenceTemplate.Line::workingDays)
                .toList();
    }

    private static EnumSet<Office> leads(ConferenceKind kind) {
        return EnumSet.allOf(Office.class).stream()
                .filter(kind::ledBy)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Office.class)));
    }

    private static Office office(LineKind line, ConferenceKind kind, Office lead) {
        return ConferenceTemplate.lines(kind, lead).stream()
                .filter(each -> each.kind() == line)
                .findFirst()
                .orElseThrow()
                .office();
    }
}
