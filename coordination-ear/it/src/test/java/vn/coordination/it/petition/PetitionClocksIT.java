package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The clocks of petitions: which run, since when until when, and what ends them; and what is decided with a reason. */
@ExtendWith(RunningCity.class)
class PetitionClocksIT {
    private static PetitionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @Test
    @DisplayName(
            "PT-01, PT-03, PT-11, PT-52 · the statute of the day of arrival counts: ten calendar days, then seven working days")
    void bothRegimes() throws SQLException {
        long before = desk.classified(
                new PetitionBody("Mạc Văn Trước").with("arrived", "2026-06-30"), "COMPLAINT", "COMMITTEE", Map.of());
        long after = desk.classified(
                new PetitionBody("Mạc Văn Sau").with("arrived", "2026-07-01"), "COMPLAINT", "COMMITTEE", Map.of());
        assertThat(desk.due(before, "PT-11")).isEqualTo("2026-07-10");
        assertThat(desk.due(after, "PT-11")).isEqualTo("2026-07-10");
        assertThat(desk.term(before, "PT-11")).isEqualTo("10 CALENDAR_DAYS");
        assertThat(desk.term(after, "PT-11")).isEqualTo("7 WORKING_DAYS");
        assertThat(desk.ending(before, "PT-01")).isEqualTo("MET");
        assertThat(desk.ending(before, "PT-03")).isEqualTo("MET");
        assertThat(desk.ending(before, "PT-52")).isNull();
        done(desk.act(desk.officer, before, "enter"));
        assertThat(desk.ending(before, "PT-52")).isEqualTo("MET");
    }

    @Test
    @DisplayName(
            "PT-02, PT-47, PT-09 · at the desk: an identity or a deputy chief's reason, a receipt for originals, a reply")
    void atTheDesk() throws SQLException {
        PetitionBody body =
                new PetitionBody("Thái Văn Bàn").with("channel", "DESK").with("register", false);
        long unknown =
                done(desk.enter(desk.receiver, body.with("identified", false))).getInt("id");
        refused(desk.act(desk.receiver, unknown, "register"), "PT-02");
        done(desk.act(desk.deputy, unknown, "register", Map.of("approval", "người cao tuổi, có người quen xác nhận")));
        long originals = done(desk.enter(
                        desk.receiver, body.with("identified", true).with("originals", true)))
                .getInt("id");
        refused(desk.act(desk.receiver, originals, "register"), "PT-47");
        long petition =
                desk.routed(new PetitionBody("Thái Văn Quầy").with("channel", "DESK"), "RECOMMENDATION", "COMMITTEE");
        assertThat(desk.ending(petition, "PT-09")).isNull();
        done(desk.act(desk.officer, petition, "tell"));
        assertThat(desk.ending(petition, "PT-09")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-05 · a mixed petition is split; its clock ends with that")
    void mixed() throws SQLException {
        long petition = desk.classified(new PetitionBody("Ông Ích Hỗn"), "MIXED", "COMMITTEE", Map.of());
        refused(desk.act(desk.officer, petition, "check-duplicates"), "PT-05");
        assertThat(desk.ending(petition, "PT-05")).isNull();
        done(desk.act(desk.officer, petition, "split-up"));
        assertThat(desk.ending(petition, "PT-05")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-10 · the Party Office informs who wrote to it of receipt or forwarding")
    void partyOffice() throws SQLException {
        long petition = done(desk.enter(desk.partyOfficer, new PetitionBody("Lã Văn Đảng")))
                .getInt("id");
        assertThat(desk.ending(petition, "PT-10")).isNull();
        done(desk.act(desk.partyOfficer, petition, "tell"));
        assertThat(desk.ending(petition, "PT-10")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-13 · after the time bar only a deputy chief's reason admits a complaint")
    void timeBar() throws SQLException {
        long petition =
                desk.routed(new PetitionBody("Từ Văn Muộn"), "COMPLAINT", "COMMITTEE", Map.of("knownOn", "2026-01-05"));
        refused(desk.act(desk.deputy, petition, "accept"), "PT-13");
        done(desk.act(desk.deputy, petition, "accept", Map.of("approval", "bị ốm dài ngày, có bệnh án")));
    }

    @Test
    @DisplayName(
            "PT-14, PT-18, PT-20 · suspended on a ground, looked at again, told of; its clock stands still meanwhile")
    void suspended() throws SQLException {
        long petition = accepted(new PetitionBody("Chử Văn Dừng"), "COMPLAINT");
        done(desk.act(desk.deputy, petition, "verify"));
        refused(desk.act(desk.deputy, petition, "suspend", Map.of("note", "chờ giám định")), "PT-20");
        done(desk.act(desk.deputy, petition, "suspend", Map.of("ground", "EXPERTISE")));
        assertThat(open(petition, "PT-20")).isEqualTo("ANSWER 3 WORKING_DAYS, CLOSURE 30 CALENDAR_DAYS");
        assertThat(desk.pauses(petition, "PT-14")).isOne();
        done(desk.act(desk.officer, petition, "tell"));
        assertThat(open(petition, "PT-20")).isEqualTo("CLOSURE 30 CALENDAR_DAYS");
        refused(desk.act(desk.deputy, petition, "keep-suspended"), "PT-20");
        done(desk.act(desk.deputy, petition, "keep-suspended", Map.of("note", "chưa có kết luận giám định")));
        done(desk.act(desk.deputy, petition, "resume"));
        assertThat(open(petition, "PT-20")).as("that it goes on is told too").isEqualTo("ANSWER 3 WORKING_DAYS");
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.deputy, petition, "decide"));
        assertThat(desk.ending(petition, "PT-14")).isEqualTo("MET");
        assertThat(desk.ending(petition, "PT-18")).isNull();
        done(desk.act(desk.officer, petition, "tell"));
        assertThat(desk.ending(petition, "PT-18")).isEqualTo("MET");
    }

    @Test
    @DisplayName(
            "PT-15, PT-17, PT-19 · a second complaint: in time, with its own clock, and not decided without a dialogue")
    void secondLevel() throws SQLException {
        long first = accepted(new PetitionBody("Giả Văn Nhất"), "COMPLAINT");
        done(desk.act(desk.deputy, first, "verify"));
        done(desk.act(desk.deputy, first, "decide"));
        done(desk.act(desk.deputy, first, "go-to-second-level"));
        PetitionBody body = new PetitionBody("Giả Văn Nhị").with("level", 2).with("origin", (int) first);
        long second = accepted(body, "COMPLAINT");
        assertThat(desk.due(second, "PT-15")).isNotNull();
        done(desk.act(desk.deputy, second, "verify"));
        refused(desk.act(desk.deputy, second, "decide"), "PT-19");
        desk.holdDialogue(second);
        done(desk.act(desk.deputy, second, "decide"));
        assertThat(desk.ending(second, "PT-15")).isEqualTo("MET");
        desk.desk.arrange(
                "update petition_step set at = '2026-08-01 03:00:00' where act = 'DECIDE' and petition = " + first);
        long late = desk.routed(
                new PetitionBody("Giả Văn Tam").with("level", 2).with("origin", (int) first), "COMPLAINT", "COMMITTEE");
        refused(desk.act(desk.deputy, late, "accept"), "PT-17");
    }

    @Test
    @DisplayName(
            "PT-22, PT-27, PT-28, PT-29, PT-31 · a denunciation from its examination to the result for who sent it on")
    void denunciation() throws SQLException {
        PetitionBody body = new PetitionBody("Âu Văn Tố")
                .with("channel", "FORWARDED")
                .with("forwarder", "Báo Thử")
                .with("repliesToForwarder", true);
        long petition = desk.routed(body, "DENUNCIATION", "COMMITTEE");
        assertThat(desk.due(petition, "PT-22")).isEqualTo("2026-12-04");
        done(desk.act(desk.deputy, petition, "accept"));
        assertThat(desk.ending(petition, "PT-22")).isEqualTo("MET");
        done(desk.act(desk.officer, petition, "tell"));
        assertThat(desk.ending(petition, "PT-27")).isEqualTo("MET");
        done(desk.act(desk.deputy, petition, "verify"));
        done(desk.act(desk.deputy, petition, "extend", Map.of("criteria", List.of("SEVERAL_PLACES"))));
        assertThat(desk.term(petition, "PT-28")).isEqualTo("60 CALENDAR_DAYS");
        refused(desk.act(desk.deputy, petition, "extend", Map.of("criteria", List.of("SEVERAL_PLACES"))), "PT-28");
        done(desk.act(desk.deputy, petition, "conclude"));
        assertThat(desk.ending(petition, "PT-28")).isEqualTo("MET");
        assertThat(desk.ending(petition, "PT-31")).isNull();
        done(desk.act(desk.officer, petition, "report"));
        assertThat(desk.ending(petition, "PT-31")).isEqualTo("MET");
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.deputy, petition, "enforce"));
        assertThat(desk.ending(petition, "PT-29")).as("not posted yet").isNull();
        done(desk.act(desk.officer, petition, "publish", Map.of("stripped", true, "note", "bảng tin của phường")));
        assertThat(desk.ending(petition, "PT-29")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-23 · a denunciation outside competence is sent on within its clock")
    void outsideCompetence() throws SQLException {
        long petition = desk.routed(new PetitionBody("Lục Văn Ngoài"), "DENUNCIATION", "INTERNAL_AFFAIRS");
        assertThat(desk.due(petition, "PT-23")).isNotNull();
        done(desk.act(desk.officer, petition, "transfer", Map.of("to", "PO")));
        assertThat(desk.ending(petition, "PT-23")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-25, PT-26 · that a denunciation is laid aside, a deputy chief says with a reason")
    void laidAside() throws SQLException {
        long many = desk.routed(new PetitionBody("Viên Văn Nhiều"), "DENUNCIATION", "COMMITTEE");
        refused(desk.act(desk.deputy, many, "file", Map.of("ground", "SENT_TO_MANY")), "PT-25");
        done(desk.act(desk.deputy, many, "file", Map.of("ground", "SENT_TO_MANY", "approval", "Thanh tra đã thụ lý")));
        long nobody = desk.routed(new PetitionBody(""), "DENUNCIATION", "COMMITTEE");
        refused(desk.act(desk.deputy, nobody, "file", Map.of("ground", "ANONYMOUS")), "PT-26");
        done(desk.act(desk.deputy, nobody, "file", Map.of("ground", "ANONYMOUS", "approval", "không rõ người, việc")));
    }

    @Test
    @DisplayName(
            "PT-37, PT-39, PT-40 · a recommendation sent on, urged when no answer came, answered, and its writer told")
    void forwarded() throws SQLException {
        long petition = desk.routed(new PetitionBody("Nghiêm Văn Kiến"), "RECOMMENDATION", "COMMITTEE");
        assertThat(desk.ending(petition, "PT-37")).isNull();
        done(desk.act(desk.deputy, petition, "forward", Map.of("to", "Sở Xây dựng Thử", "answerDue", "2026-11-20")));
        assertThat(desk.ending(petition, "PT-37")).isEqualTo("MET");
        assertThat(desk.due(petition, "PT-40")).isEqualTo("2026-11-23");
        done(desk.letter(desk.deputy, petition, "URGING", ""));
        refused(desk.act(desk.officer, petition, "report-to-chair"), "PT-40");
        done(desk.act(desk.officer, petition, "report-to-chair", Map.of("note", "19/BC-VP")));
        assertThat(open(petition, "PT-40")).as("reported, it is still owed").isEqualTo("CLOSURE 15 CALENDAR_DAYS");
        done(desk.act(desk.officer, petition, "answer", Map.of("note", "45/SXD-VP")));
        assertThat(desk.ending(petition, "PT-40")).isEqualTo("MET");
        done(desk.act(desk.officer, petition, "tell"));
        assertThat(desk.ending(petition, "PT-39")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-40 · nobody is urged while his time runs, nor without a letter")
    void urgedEarly() throws SQLException {
        long petition = desk.routed(new PetitionBody("Nghiêm Thị Sớm"), "RECOMMENDATION", "COMMITTEE");
        done(desk.act(desk.deputy, petition, "forward", Map.of("to", "Sở Y tế Thử", "answerDue", "2046-11-20")));
        refused(desk.letter(desk.deputy, petition, "URGING", ""), "PT-40");
        refused(desk.act(desk.officer, petition, "report-to-chair", Map.of("note", "19/BC-VP")), "PT-40");
        assertThat(desk.act(desk.deputy, petition, "urge").status()).isEqualTo(400);
        assertThat(desk.desk.number("select count(*) from petition_letter where petition = " + petition))
                .as("and no number is used up")
                .isZero();
    }

    @Test
    @DisplayName(
            "PT-03, PT-04, PT-44 · an officer is named, what lacks something is dealt with, a file is closed in time")
    void everyState() throws SQLException {
        long petition = done(desk.enter(desk.receiver, new PetitionBody("Nghiêm Văn Thiếu")))
                .getInt("id");
        assertThat(desk.term(petition, "PT-03")).isEqualTo("1 WORKING_DAYS");
        done(desk.act(desk.officer, petition, "assign", Map.of("officer", desk.person("co.petitions"))));
        assertThat(desk.term(petition, "PT-03")).isEqualTo("2 WORKING_DAYS");
        done(desk.act(desk.officer, petition, "find-ineligible", Map.of("lacking", List.of("SIGNATURE"))));
        assertThat(desk.term(petition, "PT-04")).isEqualTo("10 WORKING_DAYS");
        done(desk.act(desk.deputy, petition, "file", Map.of("ground", "INELIGIBLE")));
        assertThat(desk.ending(petition, "PT-04")).isEqualTo("MET");
        assertThat(desk.term(petition, "PT-44")).isEqualTo("10 WORKING_DAYS");
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.officer, petition, "enter"));
        done(desk.act(desk.officer, petition, "close"));
        assertThat(desk.ending(petition, "PT-44")).isEqualTo("MET");
        refused(desk.act(desk.deputy, petition, "reopen"), "PT-09");
        done(desk.act(desk.deputy, petition, "reopen", Map.of("note", "đã bổ sung chữ ký")));
        refused(desk.act(desk.officer, petition, "route"), "PT-03");
        done(desk.act(desk.officer, petition, "classify", Map.of("kind", "COMPLAINT", "matter", "COMMITTEE")));
    }

    @Test
    @DisplayName("PT-38 · who sent a complaint on and must be told the result is told")
    void forwarder() throws SQLException {
        PetitionBody body = new PetitionBody("Khúc Văn Chuyển")
                .with("channel", "FORWARDED")
                .with("forwarder", "Đại biểu Thử")
                .with("repliesToForwarder", true);
        long petition = accepted(body, "COMPLAINT");
        done(desk.act(desk.deputy, petition, "verify"));
        done(desk.act(desk.deputy, petition, "decide"));
        assertThat(desk.ending(petition, "PT-38")).isNull();
        done(desk.act(desk.officer, petition, "report"));
        assertThat(desk.ending(petition, "PT-38")).isEqualTo("MET");
    }

    @Test
    @DisplayName("PT-43 · withdrawn in writing by all; else it goes on")
    void withdrawn() throws SQLException {
        long petition = desk.routed(new PetitionBody("Đoàn Văn Rút"), "COMPLAINT", "COMMITTEE");
        refused(desk.act(desk.deputy, petition, "withdraw"), "PT-43");
        done(desk.act(desk.deputy, petition, "withdraw", Map.of("inWriting", true, "everybody", true)));
        assertThat(desk.ending(petition, "PT-11")).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("PT-44 · originals go back before the file is closed")
    void originals() throws SQLException {
        long petition = desk.routed(new PetitionBody("Nhữ Văn Gốc").with("originals", true), "COMPLAINT", "COMMITTEE");
        done(desk.act(desk.deputy, petition, "refuse", Map.of("ground", "SECOND_DECISION")));
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.officer, petition, "enter"));
        refused(desk.act(desk.officer, petition, "close"), "PT-44");
        done(desk.act(desk.officer, petition, "return-originals"));
        done(desk.act(desk.officer, petition, "close"));
    }

    /** The clocks of that entry which run, with their terms. */
    private static String open(long petition, String code) throws SQLException {
        return desk.desk.text("select group_concat(concat(kind, ' ', amount, ' ', unit) order by kind separator ', ')"
                + " from deadline where subject_type = 'Petition' and subject = '" + petition + "' and code = '" + code
                + "' and ending is null");
    }

    private static long accepted(PetitionBody body, String kind) throws SQLException {
        long petition = desk.routed(body, kind, "COMMITTEE");
        done(desk.act(desk.deputy, petition, "accept"));
        return petition;
    }
}
