package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** The way of petitions through the offices, each refusal with its article. */
@ExtendWith(RunningCity.class)
class PetitionPathIT {
    private static PetitionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @Test
    @DisplayName("PT-01 · what has no number is not worked on; the number is one, and the next is the next")
    void numbered() throws SQLException {
        Answer received = desk.enter(desk.receiver, new PetitionBody("Trần Văn Mốt").with("register", false));
        long petition = done(received).getInt("id");
        assertThat(received.json().getString("number")).isEmpty();
        refused(
                desk.act(desk.officer, petition, "classify", Map.of("kind", "COMPLAINT", "matter", "COMMITTEE")),
                "PT-01");
        String first = done(desk.act(desk.receiver, petition, "register")).getString("number");
        refused(desk.act(desk.receiver, petition, "register"), "PT-01");
        String second = done(desk.enter(desk.receiver, new PetitionBody("Trần Văn Hai")))
                .getString("number");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        refused(desk.enter(desk.receiver, new PetitionBody("Trần Văn Ba").with("arrived", "2099-01-01")), "PT-01");
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.split("/")[0]);
    }

    @Test
    @DisplayName("PT-03, PT-07 · no outcome before it was classified and compared with the others")
    void order() throws SQLException {
        long petition =
                done(desk.enter(desk.receiver, new PetitionBody("Lý Văn Tư"))).getInt("id");
        refused(desk.act(desk.deputy, petition, "accept"), "PT-03");
        refused(desk.act(desk.officer, petition, "assign", Map.of("officer", desk.person("co.specialist"))), "PT-03");
        long classified = desk.classified(new PetitionBody("Lý Văn Năm"), "COMPLAINT", "COMMITTEE", Map.of());
        refused(desk.act(desk.deputy, classified, "accept"), "PT-07");
    }

    @Test
    @DisplayName("PT-04 · ineligible is what lacks something, and what that is, is recorded")
    void ineligible() throws SQLException {
        long petition = done(desk.enter(desk.receiver, new PetitionBody("Lý Văn Thiếu")))
                .getInt("id");
        done(desk.act(desk.officer, petition, "assign", Map.of("officer", desk.person("co.petitions"))));
        refused(desk.act(desk.officer, petition, "find-ineligible"), "PT-04");
        done(desk.act(desk.officer, petition, "find-ineligible", Map.of("lacking", List.of("DATED", "SIGNATURE"))));
        assertThat(desk.desk.number("select count(*) from petition_failed_item where petition = " + petition))
                .isEqualTo(2);
        refused(
                desk.act(desk.officer, petition, "classify", Map.of("kind", "COMPLAINT", "matter", "COMMITTEE")),
                "PT-03");
        done(desk.act(desk.deputy, petition, "file", Map.of("ground", "INELIGIBLE")));
    }

    @Test
    @DisplayName(
            "PT-07, PT-08 · the same letter at two offices: found, linked into the first one's dossier, both numbers kept")
    void duplicate() throws SQLException {
        String summary = "Khiếu nại quyết định thu hồi đất nông nghiệp xây dựng trường học tại thôn Thử Nghiệm";
        long first = done(desk.enter(
                        desk.partyOfficer,
                        new PetitionBody("Đặng Thị Bích Liên")
                                .at("số 7 phố Cầu Thử")
                                .with("summary", summary)))
                .getInt("id");
        long second = desk.classified(
                new PetitionBody("Dang Thi Bich Lien").at("7 Cau Thu").with("summary", summary),
                "COMPLAINT",
                "COMMITTEE",
                Map.of());
        Answer checked = desk.act(desk.officer, second, "check-duplicates");
        assertThat(done(checked).getJsonArray("likes").getJsonObject(0).getInt("petition"))
                .isEqualTo((int) first);
        refused(desk.act(desk.officer, second, "route"), "PT-07");
        refused(desk.act(desk.officer, second, "merge", Map.of("other", first)), "PT-07");
        Answer merged =
                desk.act(desk.officer, second, "merge", Map.of("other", first, "note", "cùng người, cùng việc"));
        assertThat(done(merged).getString("state")).isEqualTo("MERGED");
        assertThat(merged.json().getInt("dossier")).isEqualTo((int) first);
        assertThat(merged.json().getString("number")).endsWith("-CO");
    }

    @Test
    @DisplayName(
            "PT-11, PT-14, PT-16 · a complaint from acceptance to its decision; more time only for a criterion of the law")
    void complaint() throws SQLException {
        long petition = desk.routed(new PetitionBody("Vũ Văn Sáu"), "COMPLAINT", "COMMITTEE");
        assertThat(desk.due(petition, "PT-11")).isEqualTo("2026-12-04");
        done(desk.act(desk.deputy, petition, "accept"));
        String ordinary = desk.due(petition, "PT-14");
        done(desk.act(desk.deputy, petition, "verify"));
        refused(desk.act(desk.deputy, petition, "extend"), "PT-16");
        done(desk.act(desk.deputy, petition, "extend", Map.of("criteria", List.of("SEVERAL_PLACES"))));
        assertThat(desk.due(petition, "PT-14")).isGreaterThan(ordinary);
        refused(desk.act(desk.deputy, petition, "extend", Map.of("criteria", List.of("MANY_PERSONS"))), "PT-14");
        refused(desk.act(desk.deputy, petition, "conclude"), "PT-28");
        done(desk.act(desk.deputy, petition, "decide", Map.of("note", "12/QĐ-UBND")));
        done(desk.act(desk.deputy, petition, "enforce"));
        refused(desk.act(desk.officer, petition, "close"), "PT-09");
        done(desk.act(desk.officer, petition, "tell"));
        refused(desk.act(desk.officer, petition, "close"), "PT-52");
        done(desk.act(desk.officer, petition, "enter"));
        assertThat(done(desk.act(desk.officer, petition, "close")).getString("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("PT-12 · a complaint is refused on a ground of the law only")
    void barred() throws SQLException {
        long petition = desk.routed(new PetitionBody("Hà Văn Bảy"), "COMPLAINT", "COMMITTEE");
        refused(desk.act(desk.deputy, petition, "refuse"), "PT-12");
        refused(desk.act(desk.deputy, petition, "refuse", Map.of("ground", "ANONYMOUS")), "PT-12");
        done(desk.act(desk.deputy, petition, "refuse", Map.of("ground", "BEFORE_COURT")));
    }

    @Test
    @DisplayName("PT-06 · handed over and acknowledged; sent back once, then only a chief sends it on again")
    void transfer() throws SQLException {
        long petition = desk.routed(new PetitionBody("Ngô Văn Tám"), "RECOMMENDATION", "ELECTED_BODIES");
        refused(desk.act(desk.officer, petition, "transfer", Map.of("to", "PO")), "PT-06");
        done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
        assertThat(desk.due(petition, "PT-06")).isNotNull();
        refused(desk.act(desk.partyOfficer, petition, "take-over"), "SS-08");
        assertThat(done(desk.act(desk.councilOfficer, petition, "send-back", Map.of("note", "không thuộc thẩm quyền")))
                        .getString("office"))
                .isEqualTo("CO");
        refused(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")), "PT-06");
    }

    @Test
    @DisplayName("PT-06, PT-43 · withdrawn on its way, it hangs nowhere, and the other office is told")
    void withdrawnOnItsWay() throws SQLException {
        long petition = desk.routed(new PetitionBody("Ngô Văn Rút"), "RECOMMENDATION", "ELECTED_BODIES");
        done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
        assertThat(desk.acknowledgements(petition, "DO")).isOne();
        refused(desk.act(desk.deputy, petition, "withdraw"), "PT-43");
        done(desk.act(desk.deputy, petition, "withdraw", Map.of("inWriting", true, "everybody", true)));
        assertThat(desk.acknowledgements(petition, "DO")).isZero();
        assertThat(desk.desk.text("select group_concat(distinct p.office) from notice n join person p on p.id ="
                        + " n.person_id where n.text_key = 'petition.withdrawn' and n.subject = '" + petition + "'"))
                .isEqualTo("DO");
        refused(desk.act(desk.councilOfficer, petition, "take-over"), "SS-08");
    }

    @Test
    @DisplayName("PT-06, PT-35 · after a take-over the new office names its officer, and only he may know who wrote it")
    void takenOver() throws SQLException {
        long petition = desk.routed(new PetitionBody("Ngô Văn Chuyển"), "DENUNCIATION", "ELECTED_BODIES");
        done(desk.act(desk.officer, petition, "transfer", Map.of("to", "DO")));
        done(desk.act(desk.councilOfficer, petition, "take-over"));
        refused(desk.act(desk.officer, petition, "writers", Map.of("purpose", "xem")), "SS-08");
        refused(desk.act(desk.councilOfficer, petition, "writers", Map.of("purpose", "xem")), "PT-35");
        long theirs = desk.person("do.petitions");
        refused(desk.act(desk.officer, petition, "reassign", Map.of("officer", theirs)), "SS-08");
        refused(
                desk.act(desk.councilOfficer, petition, "reassign", Map.of("officer", desk.person("co.petitions"))),
                "PT-03");
        done(desk.act(desk.councilOfficer, petition, "reassign", Map.of("officer", theirs)));
        assertThat(desk.act(desk.councilOfficer, petition, "writers", Map.of("purpose", "mời làm việc"))
                        .status())
                .isEqualTo(200);
        assertThat(desk.desk.text("select group_concat(person) from identity_access where until is null and petition = "
                        + petition))
                .isEqualTo(String.valueOf(theirs));
    }

    @Test
    @DisplayName("SS-08 · who received a petition does not approve its outcome")
    void separateDuties() throws SQLException {
        long petition = desk.routed(new PetitionBody("Ngô Văn Riêng"), "COMPLAINT", "COMMITTEE");
        desk.desk.arrange("update petition set receiver = " + desk.person("co.deputy") + " where id = " + petition);
        refused(desk.act(desk.deputy, petition, "accept"), "SS-08");
        desk.desk.arrange("update petition set receiver = " + desk.person("co.receiver") + " where id = " + petition);
        done(desk.act(desk.deputy, petition, "accept"));
    }

    @Test
    @DisplayName(
            "PT-21 · elected bodies settle no complaint; a complaint is guided once, and returned where it was sent on")
    void guidance() throws SQLException {
        long direct = desk.routed(new PetitionBody("Bùi Văn Chín"), "COMPLAINT", "COMMITTEE");
        refused(desk.act(desk.deputy, direct, "return"), "PT-21");
        refused(
                desk.act(desk.deputy, direct, "forward", Map.of("to", "UBND phường", "answerDue", "2026-12-31")),
                "PT-21");
        done(desk.act(desk.deputy, direct, "guide"));
        long forwarded = desk.routed(
                new PetitionBody("Bùi Văn Mười").with("channel", "FORWARDED").with("forwarder", "Báo Thử"),
                "COMPLAINT",
                "COMMITTEE");
        refused(desk.act(desk.deputy, forwarded, "guide"), "PT-21");
        done(desk.act(desk.deputy, forwarded, "return"));
        long elected = done(desk.enter(desk.councilOfficer, new PetitionBody("Bùi Văn Bầu")))
                .getInt("id");
        desk.classify(desk.councilOfficer, "do.petitions", elected, "COMPLAINT", "ELECTED_BODIES", Map.of());
        done(desk.act(desk.councilOfficer, elected, "check-duplicates"));
        done(desk.act(desk.councilOfficer, elected, "route", Map.of("newFacts", true)));
        refused(desk.act(desk.councilDeputy, elected, "accept"), "PT-21");
        done(desk.act(desk.councilDeputy, elected, "forward", Map.of("to", "UBND Thử", "answerDue", "2026-12-31")));
    }

    @Test
    @DisplayName("PT-24 · a denunciation is forwarded once")
    void once() throws SQLException {
        long petition = desk.routed(new PetitionBody("Phan Văn Kín"), "DENUNCIATION", "COMMITTEE");
        Map<String, String> to = Map.of("to", "Thanh tra thành phố Thử", "answerDue", "2026-12-31");
        done(desk.act(desk.deputy, petition, "forward", to));
        desk.desk.arrange("update petition set state = 'ROUTING' where id = " + petition);
        refused(desk.act(desk.deputy, petition, "forward", to), "PT-24");
    }

    @Test
    @DisplayName("PT-34 · what is said against a Party member goes to the Party's body through the Party Office")
    void member() throws SQLException {
        long petition =
                desk.routed(new PetitionBody("Tô Văn Hai"), "DENUNCIATION", "COMMITTEE", Map.of("aboutMember", true));
        refused(desk.act(desk.deputy, petition, "accept"), "PT-34");
        assertThat(desk.term(petition, "PT-34")).isEqualTo("5 WORKING_DAYS");
        done(desk.act(desk.officer, petition, "transfer", Map.of("to", "PO")));
        assertThat(done(desk.act(desk.partyOfficer, petition, "take-over")).getString("office"))
                .isEqualTo("PO");
    }

    @Test
    @DisplayName(
            "PT-41, PT-42 · many persons: so many representatives, every signature, and the paper that appoints them")
    void many() throws SQLException {
        PetitionBody body = new PetitionBody("Kiều Văn Đông").with("persons", 8).with("representatives", 3);
        refused(desk.enter(desk.receiver, body), "PT-41");
        body.with("representatives", 2).with("allSigned", false);
        long petition = desk.routed(body, "COMPLAINT", "COMMITTEE");
        refused(desk.act(desk.deputy, petition, "accept"), "PT-42");
    }

    @Test
    @DisplayName(
            "PT-35 · who wrote it is for the access list, with a purpose that is recorded; the summary names nobody")
    void shielded() throws SQLException {
        refused(
                desk.enter(desk.receiver, new PetitionBody("Quách Thị Kín").with("summary", "Đơn của Quach thi kin")),
                "PT-35");
        long petition = desk.routed(new PetitionBody("Quách Thị Kín"), "DENUNCIATION", "COMMITTEE");
        refused(desk.act(desk.deputy, petition, "writers", Map.of("purpose", "xem")), "PT-35");
        refused(desk.act(desk.officer, petition, "writers"), "PT-35");
        Answer looked = desk.act(desk.officer, petition, "writers", Map.of("purpose", "mời làm việc"));
        assertThat(looked.array().getJsonObject(0).getString("name")).isEqualTo("Quách Thị Kín");
        assertThat(desk.desk.number("select count(*) from identity_look where petition = " + petition
                        + " and purpose = 'mời làm việc'"))
                .isOne();
    }

    @Test
    @DisplayName("PT-36 · of another office's denunciation a search says that it exists there, and nothing else")
    void elsewhere() throws SQLException {
        String summary = "Tố cáo việc thu chi sai quy định tại trường trung học Thử Nghiệm số 36";
        PetitionBody letter =
                new PetitionBody("Ninh Văn Giấu").at("số 36 phố Kín").with("summary", summary);
        long first = desk.routed(letter, "DENUNCIATION", "PARTY_DISCIPLINE");
        long second = done(desk.enter(desk.partyOfficer, letter)).getInt("id");
        done(desk.act(desk.partyOfficer, second, "assign", Map.of("officer", desk.person("po.petitions"))));
        done(desk.act(desk.partyOfficer, second, "classify", Map.of("kind", "DENUNCIATION", "matter", "PARTY_POLICY")));
        JsonObject like = done(desk.act(desk.partyOfficer, second, "check-duplicates"))
                .getJsonArray("likes")
                .getJsonObject(0);
        assertThat(like.keySet()).containsExactlyInAnyOrder("petition", "office", "rival", "verdict");
        assertThat(like.getString("office")).isEqualTo("CO");
        assertThat(like.getInt("petition")).isEqualTo((int) first);
    }
}
