package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** What is owed around a case: a dialogue told of, a conclusion posted, lateness reported, an alarm, papers destroyed. */
@ExtendWith(RunningCity.class)
class PetitionDutiesIT {
    private static PetitionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @Test
    @DisplayName("PT-19 · a dialogue is set and told of five days before, and held on its day")
    void dialogue() throws SQLException {
        long petition = verifying("Nông Văn Thoại", "COMPLAINT");
        refused(desk.act(desk.deputy, petition, "set-dialogue", Map.of("day", day(4))), "PT-19");
        done(desk.act(desk.deputy, petition, "set-dialogue", Map.of("day", day(9))));
        assertThat(desk.ending(petition, "PT-19")).isNull();
        refused(desk.act(desk.deputy, petition, "hold-dialogue"), "PT-19");
        done(desk.act(desk.officer, petition, "notify-dialogue", Map.of("note", "11/GM-VP")));
        assertThat(desk.ending(petition, "PT-19")).isEqualTo("MET");
        refused(desk.act(desk.deputy, petition, "hold-dialogue"), "PT-19");
        desk.holdDialogue(petition);
    }

    @Test
    @DisplayName("PT-29, PT-35 · a conclusion is posted without the denouncer, and its file closed after fifteen days")
    void posting() throws SQLException {
        long petition = verifying("Vương Thị Niêm Yết", "DENUNCIATION");
        done(desk.act(desk.deputy, petition, "conclude"));
        refused(desk.act(desk.officer, petition, "publish", Map.of("note", "bảng tin")), "PT-29");
        Map<String, Object> naming = Map.of("stripped", true, "note", "theo đơn của Vương Thị Niêm Yết");
        refused(desk.act(desk.officer, petition, "publish", naming), "PT-35");
        done(desk.act(desk.officer, petition, "publish", Map.of("stripped", true, "note", "bảng tin, 15/KL-UBND")));
        assertThat(desk.ending(petition, "PT-29")).isEqualTo("MET");
        done(desk.act(desk.deputy, petition, "enforce"));
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.officer, petition, "enter"));
        refused(desk.act(desk.officer, petition, "close"), "PT-29");
        desk.desk.arrange("update petition_step set at = at - interval 16 day where act in ('CONCLUDE', 'PUBLISH')"
                + " and petition = " + petition);
        done(desk.act(desk.officer, petition, "close"));
    }

    @Test
    @DisplayName("PT-30 · when the limit has passed the superior asks for a report, and the officer gives it")
    void overdue() throws SQLException {
        long petition = verifying("Hạ Văn Quá Hạn", "DENUNCIATION");
        Map<String, String> number = Map.of("note", "21/VP-TCD");
        refused(desk.act(desk.deputy, petition, "ask-report", number), "PT-30");
        assertThat(desk.ending(petition, "PT-30"))
                .as("it begins with the end of the limit")
                .isNull();
        desk.letPass(petition, "PT-28");
        assertThat(desk.act(desk.officer, petition, "ask-report", number).status())
                .isEqualTo(403);
        refused(desk.act(desk.officer, petition, "give-report", number), "PT-30");
        done(desk.act(desk.deputy, petition, "ask-report", number));
        assertThat(desk.ending(petition, "PT-30")).as("the report is owed").isNull();
        done(desk.act(desk.officer, petition, "give-report", Map.of("note", "22/BC-TCD: chờ giám định")));
        assertThat(desk.ending(petition, "PT-30")).isEqualTo("MET");
        assertThat(desk.desk.number(
                        "select count(*) from deadline where code = 'PT-30' and ending = 'MET' and subject = '"
                                + petition + "'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "PT-32, PT-45 · filed papers are kept a year and destroyed by decision; made again, it is reviewed first")
    void filed() throws SQLException {
        long petition = desk.routed(new PetitionBody("Khổng Văn Lưu"), "DENUNCIATION", "COMMITTEE");
        Map<String, String> filing = Map.of("ground", "SENT_TO_MANY", "approval", "Thanh tra đã thụ lý");
        done(desk.act(desk.deputy, petition, "file", filing));
        close(petition);
        assertThat(desk.term(petition, "PT-45")).isEqualTo("1 YEARS");
        assertThat(desk.ending(petition, "PT-45")).as("it outlasts the closing").isNull();

        done(desk.act(desk.deputy, petition, "reopen", Map.of("note", "có chứng cứ mới")));
        assertThat(desk.term(petition, "PT-32")).isEqualTo("20 CALENDAR_DAYS");
        refused(desk.act(desk.officer, petition, "route", Map.of("newFacts", true)), "PT-32");
        done(desk.act(desk.deputy, petition, "review", Map.of("note", "không có tình tiết mới")));
        assertThat(desk.ending(petition, "PT-32")).isEqualTo("MET");
        done(desk.act(desk.officer, petition, "route", Map.of("newFacts", true)));
        done(desk.act(desk.deputy, petition, "file", filing));
        close(petition);

        Map<String, String> decision = Map.of("note", "30/QĐ-VP");
        assertThat(desk.act(desk.deputy, petition, "decide-destruction", decision)
                        .status())
                .isEqualTo(403);
        done(desk.act(desk.chief, petition, "decide-destruction", decision));
        assertThat(desk.ending(petition, "PT-45")).isEqualTo("MET");
        refused(desk.act(desk.officer, petition, "destroy"), "PT-45");
        desk.letPass(petition, "PT-45");
        done(desk.act(desk.officer, petition, "destroy"));
        refused(desk.act(desk.officer, petition, "destroy"), "PT-45");
        assertThat(done(desk.officer.get("api/petitions/" + petition)).getString("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("PT-33, PT-36 · an alarm reaches the heads of its office at once and nobody else")
    void alarm() throws SQLException {
        long petition = verifying("Ngụy Văn Khẩn", "DENUNCIATION");
        Map<String, String> reason = Map.of("note", "có dấu hiệu nhận hối lộ");
        refused(desk.act(desk.officer, petition, "raise-alarm", reason), "PT-33");
        refused(desk.act(desk.officer, petition, "hand-to-investigators", reason), "PT-33");
        done(desk.act(
                desk.officer,
                petition,
                "raise-alarm",
                Map.of("ground", "SIGN_OF_CRIME", "note", "có dấu hiệu nhận hối lộ")));
        String told = "select group_concat(distinct a.login order by a.login) from notice n join account a"
                + " on a.person_id = n.person_id where n.cause like 'petition.crime-" + petition + "-%'";
        assertThat(desk.desk.text(told)).isEqualTo("co.chief,co.deputy");
        done(desk.act(desk.officer, petition, "hand-to-investigators", Map.of("note", "31/CV-VP, Công an Thử")));
    }

    private static long verifying(String name, String kind) throws SQLException {
        long petition = desk.routed(new PetitionBody(name), kind, "COMMITTEE");
        done(desk.act(desk.deputy, petition, "accept"));
        done(desk.act(desk.deputy, petition, "verify"));
        return petition;
    }

    private static void close(long petition) throws SQLException {
        done(desk.act(desk.officer, petition, "tell"));
        done(desk.act(desk.officer, petition, "enter"));
        done(desk.act(desk.officer, petition, "close"));
    }

    private static String day(int ahead) throws SQLException {
        return desk.desk.text("select " + PetitionDesk.TODAY + " + interval " + ahead + " day");
    }
}
