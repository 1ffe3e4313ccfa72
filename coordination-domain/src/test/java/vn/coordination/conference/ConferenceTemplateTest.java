package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "PLENUM, PARTY_OFFICE",
        "STANDING_COMMITTEE, PARTY_OFFICE",
        "STANDING_BODY, PARTY_OFFICE",
        "COUNCIL_SESSION, COUNCIL_OFFICE",
        "COMMITTEE_SITTING, COMMITTEE_OFFICE"
    })
    @DisplayName("MT-05 · a sitting is led by the office that serves the body")
    void ledByOne(ConferenceKind kind, Office lead) {
        assertThat(Office.values()).filteredOn(kind::ledBy).containsExactly(lead);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUARTERLY", "THEMATIC"})
    @DisplayName("MT-05 · a joint or thematic meeting is led by any office")
    void ledByAny(ConferenceKind kind) {
        assertThat(Office.values()).hasSize(3).allMatch(kind::ledBy);
    }

    @ParameterizedTest(name = "{0} of a {1} that the {2} leads: {3}")
    @CsvSource({
        "SECURITY, COUNCIL_SESSION, COUNCIL_OFFICE, COMMITTEE_OFFICE",
        "RECEPTION, COUNCIL_SESSION, COUNCIL_OFFICE, COUNCIL_OFFICE",
        "RECEPTION, PLENUM, PARTY_OFFICE, COMMITTEE_OFFICE",
        "RECEPTION, QUARTERLY, COUNCIL_OFFICE, COUNCIL_OFFICE",
        "PRESS, COMMITTEE_SITTING, COMMITTEE_OFFICE, COMMITTEE_OFFICE",
        "PRESS, THEMATIC, COUNCIL_OFFICE, PARTY_OFFICE",
        "CONTENT, THEMATIC, COUNCIL_OFFICE, COUNCIL_OFFICE"
    })
    @DisplayName(
            "MT-05 · who receives guests and speaks to the press depends on what meets; the guards are one office’s")
    void offices(LineKind wanted, ConferenceKind kind, Office lead, Office office) {
        assertThat(ConferenceTemplate.lines(kind, lead))
                .filteredOn(line -> line.kind() == wanted)
                .extracting(ConferenceTemplate.Line::office)
                .containsExactly(office);
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
}
