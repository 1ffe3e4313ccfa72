package vn.coordination.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.COUNCIL_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.testkit.Moments;

class ConsultationTest {
    private static final Instant NOW = Moments.NOW;

    @Test
    @DisplayName("DC-09 · a consultation has a question and somebody who is asked")
    void whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Consultation(ask(" ", Matter.ORDINARY), NOW));
        Ask nobody = new Ask(subject(), PARTY_OFFICE, Set.of(), "Xin ý kiến", Matter.ORDINARY, false);
        assertThatIllegalArgumentException().isThrownBy(() -> new Consultation(nobody, NOW));
    }

    @Test
    @DisplayName("DC-12 · another opinion is another reply; the first stays and the last counts")
    void anotherReply() {
        Consultation consultation = asked(Matter.ORDINARY);
        Reply first = consultation.reply(chief(COUNCIL_OFFICE), Opinion.DISAGREED, "Thời hạn quá ngắn", NOW);
        consultation.reply(chief(COUNCIL_OFFICE), Opinion.AGREED, "", NOW.plusSeconds(60));
        assertThat(consultation.replies()).hasSize(2).first().isSameAs(first);
        assertThat(first.opinion()).isEqualTo(Opinion.DISAGREED);
        assertThat(consultation.word(COUNCIL_OFFICE)).map(Reply::opinion).contains(Opinion.AGREED);
    }

    @Test
    @DisplayName("DC-09 · comments and disagreement need words; an office that was not asked says nothing")
    void words() {
        Consultation consultation = asked(Matter.ORDINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultation.reply(chief(COUNCIL_OFFICE), Opinion.AGREED_WITH_COMMENTS, " ", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultation.reply(chief(PARTY_OFFICE), Opinion.AGREED, "", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultation.reply(chief(COUNCIL_OFFICE), Opinion.SILENT, "", NOW));
    }

    @Test
    @DisplayName("DC-10 · silence is recorded with its rule and without a person, of who has not spoken")
    void silence() {
        Consultation consultation = asked(Matter.ORDINARY);
        Reply silent = consultation.deem(COUNCIL_OFFICE, NOW);
        assertThat(silent.opinion()).isEqualTo(Opinion.SILENT);
        assertThat(silent.rule()).isEqualTo("DC-10");
        assertThat(silent.person()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> consultation.deem(COUNCIL_OFFICE, NOW));
        assertThat(consultation.waitedFor()).containsExactly(COMMITTEE_OFFICE);
    }

    @ParameterizedTest
    @DisplayName("DC-10 · silence says nothing about people, secrets, money and the outcome of petitions")
    @EnumSource(value = Matter.class, mode = EnumSource.Mode.EXCLUDE, names = "ORDINARY")
    void excluded(Matter matter) {
        Consultation consultation = asked(matter);
        assertThatIllegalStateException().isThrownBy(() -> consultation.deem(COUNCIL_OFFICE, NOW));
    }

    @Test
    @DisplayName("DC-10 · the opinions are put together once nobody is waited for, and then rest")
    void synthesis() {
        Consultation consultation = asked(Matter.ORDINARY);
        consultation.reply(chief(COUNCIL_OFFICE), Opinion.AGREED, "", NOW);
        assertThatIllegalStateException().isThrownBy(() -> consultation.synthesise("Nhất trí", NOW));
        consultation.deem(COMMITTEE_OFFICE, NOW);
        consultation.synthesise("Nhất trí", NOW);
        assertThat(consultation.state()).isEqualTo(ConsultationState.SYNTHESISED);
        assertThatIllegalStateException()
                .isThrownBy(() -> consultation.reply(chief(COUNCIL_OFFICE), Opinion.AGREED, "", NOW));
        consultation.close();
        assertThatIllegalStateException().isThrownBy(consultation::close);
    }

    @Test
    @DisplayName("a clock reads when an office was first heard, and when nobody waits any more")
    void facts() {
        Consultation consultation = asked(Matter.ORDINARY);
        consultation.deem(COUNCIL_OFFICE, NOW);
        consultation.reply(chief(COUNCIL_OFFICE), Opinion.AGREED, "", NOW.plusSeconds(60));
        AskedFacts heard = consultation.facts(COUNCIL_OFFICE, NOW);
        assertThat(heard.first()).isEqualTo(Opinion.SILENT);
        assertThat(heard.saidAt()).isEqualTo(NOW);
        consultation.close();
        AskedFacts unheard = consultation.facts(COMMITTEE_OFFICE, NOW);
        assertThat(unheard.first()).isNull();
        assertThat(unheard.over()).isEqualTo(NOW);
    }

    private static Consultation asked(Matter matter) {
        return new Consultation(ask("Xin ý kiến dự thảo", matter), NOW);
    }

    private static Ask ask(String question, Matter matter) {
        return new Ask(subject(), PARTY_OFFICE, Set.of(COUNCIL_OFFICE, COMMITTEE_OFFICE), question, matter, false);
    }

    private static Subject subject() {
        return new Subject("RegulationVersion", "2");
    }

    private static Speaker chief(Office office) {
        return new Speaker(office, 7, null);
    }
}
