package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** The history of a slot and of a week: complete, and open to those who may open the record. */
@ExtendWith(RunningCity.class)
class HistoryIT {
    private static final String MARKER = "Họp kín Đỗ Quyên";

    private City city;
    private Desk desk;

    @BeforeEach
    void open(City running) throws Exception {
        city = running;
        desk = new Desk(running);
    }

    @Test
    @DisplayName("SS-06 · what an office says on a week stands in the history of the week, act by act")
    void week() throws Exception {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2034-W30"), 1);
        long slot = prepared.slots().get(0);
        JsonObject objection = Json.createObjectBuilder(desk.seen("2034-W30"))
                .add("slot", slot)
                .add("reason", "Trùng lịch tiếp dân")
                .build();
        assertThat(desk.chief("DO").post("api/weeks/2034-W30/object", objection).status())
                .isEqualTo(200);

        assertThat(entries("Week.consolidate")).isEqualTo(1);
        assertThat(entries("Week.confirm")).isEqualTo(3);
        assertThat(entries("Week.object")).isEqualTo(1);
        assertThat(desk.number("select count(*) from trail_entry where subject_type in ('OfficeWord', 'Objection')"))
                .isZero();
        assertThat(desk.number("select count(*) from trail_entry where subject_type = 'Slot' and subject = '" + slot
                        + "' and action = 'Week.object' and changes like '%Trùng lịch tiếp dân%'"))
                .isEqualTo(1);

        String history = page(OfficeClient.of(city, "co.specialist"), "week-history.xhtml?week=2034-W30");
        assertThat(history)
                .contains("Tổng hợp lịch tuần", "Văn phòng Đoàn ĐBQH và HĐND: ý kiến", "có ý kiến khác")
                .doesNotContain("???", "consentBy");
    }

    @Test
    @DisplayName("SC-16 · the history of a secret slot opens to those who may read it, and conceals what it held")
    void secret() {
        int slot = desk.committee
                .post(
                        "api/slots",
                        desk.slot("CO", LocalDate.of(2034, 11, 20), 4, null)
                                .builder()
                                .add("title", MARKER)
                                .add("secret", true)
                                .add("submit", true)
                                .build())
                .json()
                .getInt("id");

        String address = "slot-history.xhtml?id=" + slot;
        String own = page(desk.committee, address);
        assertThat(own).contains("Lập lịch", "***");
        for (String login : new String[] {"po.coordinator", "do.chief", "co.specialist", "administrator", "auditor"}) {
            String closed = page(OfficeClient.of(city, login), address);
            assertThat(closed)
                    .as("what %s sees", login)
                    .contains("Không xem được lịch sử")
                    .doesNotContain(MARKER, "trail-changes");
        }
    }

    @Test
    @DisplayName("SS-06 · the history of a slot tells who changed what, and which rule refused")
    void slot() {
        OfficeClient.Answer made = desk.committee.post(
                "api/slots",
                desk.slot("CO", LocalDate.of(2034, 11, 21), 4, null).submit());
        int slot = made.json().getInt("id");
        JsonObject act = Desk.act(made, "Hoãn sang tuần sau");
        assertThat(desk.party.post("api/slots/" + slot + "/cancel", act).status())
                .isEqualTo(422);
        assertThat(desk.committee.post("api/slots/" + slot + "/cancel", act).status())
                .isEqualTo(200);

        String history = page(desk.committee, "slot-history.xhtml?id=" + slot);

        assertThat(history).contains("đã hủy", "SS-08", "Bị từ chối").doesNotContain("???", "127.0.0.1");
    }

    private long entries(String action) throws Exception {
        return desk.number("select count(*) from trail_entry where subject_type = 'Week' and subject = '2034-W30'"
                + " and outcome = 'DONE' and action = '" + action + "'");
    }

    private static String page(OfficeClient reader, String address) {
        return new String(reader.download("schedule/" + address).body(), StandardCharsets.UTF_8);
    }
}
