package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.COUNCIL_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;

import java.util.EnumSet;
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
