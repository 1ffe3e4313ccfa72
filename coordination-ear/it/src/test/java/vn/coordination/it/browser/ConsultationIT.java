package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the offices are asked about a draft, and what they say or leave unsaid. */
@ExtendWith(AmendedCity.class)
class ConsultationIT {
    private VersionDesk desk;

    @BeforeEach
    void open(VersionDesk fresh) {
        desk = fresh;
    }

    @Test
    @DisplayName("DC-09 · a consultation names its question; five working days, two when urgent, and chiefs reply")
    void asked() throws SQLException {
        long id = desk.draft();
        assertThat(desk.consult(id, " ", false).codes()).containsExactly("DC-09");
        desk.consult(id, "Xin ý kiến", false);
        assertThat(due(desk.consultation(id))).isEqualTo("2026-12-03T17:00:00Z");
        assertThat(desk.reply(desk.colleague("co.deputy"), desk.consultation(id), "AGREED", "")
                        .codes())
                .containsExactly("DC-09");
        assertThat(desk.reply(desk.council, desk.consultation(id), "DISAGREED", "")
                        .codes())
                .containsExactly("DC-09");
        assertThat(desk.number("select count(*) from notice where text_key = 'consultation.asked'"))
                .isPositive();
        desk.clear();
        long urgent = desk.draft();
        desk.consult(urgent, "Xin ý kiến gấp", true);
        assertThat(due(desk.consultation(urgent))).isEqualTo("2026-11-30T17:00:00Z");
    }

    @Test
    @DisplayName("DC-12 · a reply is never changed: a later view is another reply, until the opinions are together")
    void replies() {
        long consultation = desk.consultation(desk.consulted("2026-12-07"));
        desk.reply(desk.council, consultation, "DISAGREED", "Thời hạn quá ngắn");
        desk.reply(desk.council, consultation, "AGREED", "");
        assertThat(desk.party.get("api/consultations/" + consultation).json().getJsonArray("replies"))
                .hasSize(2);
        desk.refused("update consultation_reply set opinion = 'AGREED'");
        desk.refused("delete from consultation_reply");
        assertThat(desk.synthesise(consultation).codes()).containsExactly("DC-10");
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.reply(desk.committee, consultation, "AGREED_WITH_COMMENTS", "Nên nêu rõ cách tính giờ");
        assertThat(desk.synthesise(consultation).state()).isEqualTo("SYNTHESISED");
        assertThat(desk.reply(desk.council, consultation, "DISAGREED", "Đổi ý").codes())
                .containsExactly("DC-12");
    }

    @Test
    @DisplayName("DC-10 · silence at the limit is consent, but in no excluded matter and not while nobody could speak")
    void silence() throws SQLException {
        long consultation = desk.consultation(desk.consulted("2026-12-07"));
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.arrange("update deadline set due = " + VersionDesk.NOW + " - interval 1 minute"
                + " where subject_type = 'Consultation' and ending is null");
        desk.arrange("update consultation set matter = 'PERSONNEL'");
        desk.pass("hour");
        assertThat(silent()).as("a matter of personnel").isZero();

        desk.arrange("update consultation set matter = 'ORDINARY'");
        String digest = "sha2('co.chief', 256)";
        desk.arrange("delete from login_source where login_digest = " + digest);
        desk.arrange("insert into login_source (login_digest, source, failures, touched_at, locked_until) values ("
                + digest + ", 'address:192.0.2.1', 5, " + VersionDesk.NOW + ", " + VersionDesk.NOW
                + " + interval 10 hour)");
        desk.pass("hour");
        assertThat(silent())
                .as("the council's chief was silent, the committee's locked out")
                .isEqualTo(1);
        assertThat(desk.number("select count(*) from notice where text_key = 'consultation.nobodyCouldSpeak'"))
                .isPositive();

        desk.arrange("delete from login_source where login_digest = " + digest);
        desk.pass("hour");
        assertThat(silent()).isEqualTo(2);
        assertThat(desk.text("select group_concat(distinct rule) from consultation_reply where opinion = 'SILENT'"))
                .isEqualTo("DC-10");
        desk.pass("hour");
        assertThat(silent()).as("recorded once").isEqualTo(2);
        assertThat(desk.synthesise(consultation).state()).isEqualTo("SYNTHESISED");
    }

    private String due(long consultation) {
        return desk.party
                .get("api/consultations/" + consultation)
                .json()
                .getJsonArray("offices")
                .getJsonObject(0)
                .getString("due");
    }

    private long silent() throws SQLException {
        return desk.number("select count(*) from consultation_reply where opinion = 'SILENT'");
    }
}
