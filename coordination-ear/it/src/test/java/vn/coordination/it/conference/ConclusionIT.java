package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** What a conference concludes, and what has to be there before it is closed. */
@ExtendWith(RunningCity.class)
class ConclusionIT {
    private static ConferenceDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
    }

    @Test
    @DisplayName(
            "MT-09, MT-10, MT-12 · a notice makes a task of each item or is refused whole; then papers, then closed")
    void concluded() throws SQLException {
        long conference = desk.held(3, "2043-12-02");
        assertThat(desk.ending(conference, "MT-09"))
                .as("conclusions are awaited")
                .isNull();
        String number = "88-TB/VPTU-" + conference;
        refused(conclude(conference, number), "MT-10");
        refused(conclude(conference, number, item("PO", "2044-01-15"), item("DO", null)), "MT-10");
        refused(
                conclude(
                        conference,
                        number,
                        item("PO", "2044-01-15"),
                        item("DO", "2044-01-16").add("product", "")),
                "TK-01");
        assertThat(tasks(number)).as("the first item was not assigned alone").isZero();
        assertThat(desk.desk.text("select state from conference where id = " + conference))
                .isEqualTo("HELD");
        done(conclude(
                conference, number, item("PO", "2044-01-15"), item("DO", "2044-01-16"), item("CO", "2044-01-17")));
        assertThat(tasks(number)).isEqualTo(3);
        assertThat(desk.ending(conference, "MT-09")).isEqualTo("MET");
        refused(desk.act(desk.coordinator, conference, "close"), "MT-12");
        done(desk.act(desk.coordinator, conference, "confirm-attendance"));
        done(desk.act(desk.coordinator, conference, "file-papers"));
        assertThat(done(desk.act(desk.coordinator, conference, "close")).getString("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("MT-09 · personnel matters have no notice, and then nothing is awaited")
    void exempt() throws SQLException {
        long conference = desk.held(4, "2043-12-09");
        done(desk.act(
                desk.coordinator,
                conference,
                "conclude",
                Json.createObjectBuilder().add("minutes", "12-BB/VPTU").add("exempt", "công tác cán bộ")));
        assertThat(desk.ending(conference, "MT-09")).isEqualTo("CANCELLED");
    }

    private static Answer conclude(long conference, String number, JsonObjectBuilder... items) throws SQLException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObjectBuilder item : items) {
            all.add(item);
        }
        return desk.act(
                desk.coordinator,
                conference,
                "conclude",
                Json.createObjectBuilder().add("notice", number).add("items", all));
    }

    private static JsonObjectBuilder item(String lead, String due) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("content", "Rà soát danh mục đầu tư công")
                .add("lead", lead)
                .add("unit", "Phòng Tổng hợp")
                .add("product", "Báo cáo");
        return due == null ? item : item.add("due", due);
    }

    private static long tasks(String number) throws SQLException {
        return desk.desk.number("select count(*) from task where source_document = '" + number + "'");
    }
}
