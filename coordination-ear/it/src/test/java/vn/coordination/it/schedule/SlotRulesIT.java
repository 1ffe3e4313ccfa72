package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.reception.ReceptionDesk;

/** Each rule of placing a slot, met through the deployed application. */
@ExtendWith(RunningCity.class)
class SlotRulesIT {
    private static final LocalDate MONDAY = LocalDate.of(2033, 1, 3);
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2027, 9, 2);

    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-05 · a leader's second meeting of the same hour is stored as a conflict and holds nothing")
    void overlap() throws SQLException {
        SlotBody first = desk.slot("CO", MONDAY, 4, null);
        assertThat(desk.committee.post("api/slots", first.submit()).state()).isEqualTo("SUBMITTED");
        OfficeClient.Answer second = desk.committee.post(
                "api/slots", first.at(LocalTime.of(9, 30), LocalTime.of(10, 30)).submit());
        assertThat(second.state()).isEqualTo("CONFLICT");
        assertThat(Desk.codes(second)).containsExactly("SC-05");
        assertThat(desk.number("select count(*) from allocation where slot = "
                        + second.json().getInt("id")))
                .isZero();
        OfficeClient.Answer touching = desk.committee.post(
                "api/slots", first.at(LocalTime.of(10, 0), LocalTime.of(11, 0)).submit());
        assertThat(touching.state()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SC-06 · another office's slot that needs the same leader clashes across the offices")
    void sharedLeader() {
        LocalDate day = MONDAY.plusDays(1);
        desk.party.post("api/slots", desk.slot("PO", day, 0, null).submit());
        OfficeClient.Answer rival =
                desk.council.post("api/slots", desk.slot("DO", day, 0, null).submit());
        assertThat(Desk.codes(rival)).contains("SC-05", "SC-06");
    }

    @Test
    @DisplayName("SC-12 · an unscheduled event needs a chief and a reason")
    void unscheduled() {
        JsonObject body = desk.slot("CO", MONDAY.plusDays(2), 4, null)
                .builder()
                .add("unscheduled", true)
                .add("submit", true)
                .build();
        OfficeClient.Answer refused = desk.committee.post("api/slots", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.codes(refused)).containsExactly("SC-12");
        JsonObject withReason = desk.slot("CO", MONDAY.plusDays(2), 4, null)
                .builder()
                .add("unscheduled", true)
                .add("submit", true)
                .add("reason", "Lãnh đạo yêu cầu họp gấp")
                .build();
        assertThat(desk.chief("CO").post("api/slots", withReason).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SC-13 · a thematic meeting is not placed on a public holiday unless a chief lets it in")
    void holiday() {
        JsonObject body = desk.slot("CO", NATIONAL_DAY, 4, null)
                .builder()
                .add("precedence", "THEMATIC")
                .add("submit", true)
                .build();
        assertThat(Desk.codes(desk.committee.post("api/slots", body))).containsExactly("SC-13");
        JsonObject withReason = desk.slot("CO", NATIONAL_DAY, 4, null)
                .builder()
                .add("precedence", "THEMATIC")
                .add("submit", true)
                .add("reason", "Trực lãnh đạo ngày lễ")
                .build();
        assertThat(desk.chief("CO").post("api/slots", withReason).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SC-13 · nor on a day of the plenum or of a session, unless that is a secret")
    void session() {
        LocalDate day = MONDAY.plusDays(9);
        assertThat(desk.party
                        .post(
                                "api/slots",
                                ranked("PO", day, 0, "PLENUM_OR_SESSION").build())
                        .state())
                .isEqualTo("SUBMITTED");
        OfficeClient.Answer refused = desk.committee.post(
                "api/slots", ranked("CO", day, 4, "THEMATIC").build());
        assertThat(Desk.codes(refused)).containsExactly("SC-13");
        assertThat(refused.body()).contains("a day of the plenum");
        LocalDate secret = MONDAY.plusDays(10);
        desk.party.post(
                "api/slots",
                ranked("PO", secret, 0, "PLENUM_OR_SESSION").add("secret", true).build());
        assertThat(desk.committee
                        .post("api/slots", ranked("CO", secret, 4, "THEMATIC").build())
                        .state())
                .isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SC-13 · nor with a leader who receives citizens on that day; others may meet")
    void reception(City city) throws SQLException {
        LocalDate day = MONDAY.plusDays(11);
        new ReceptionDesk(city).planned(desk.leader(4), day.toString());
        OfficeClient.Answer refused =
                desk.committee.post("api/slots", ranked("CO", day, 4, "VISIT").build());
        assertThat(Desk.codes(refused)).containsExactly("SC-13");
        assertThat(refused.body()).contains("receives citizens");
        assertThat(desk.committee
                        .post("api/slots", ranked("CO", day, 5, "VISIT").build())
                        .state())
                .isEqualTo("SUBMITTED");
    }

    private JsonObjectBuilder ranked(String office, LocalDate day, int leader, String precedence) {
        return desk.slot(office, day, leader, null)
                .at(LocalTime.of(14, 0), LocalTime.of(15, 0))
                .builder()
                .add("precedence", precedence)
                .add("submit", true);
    }

    @Test
    @DisplayName("SC-16 · of a secret slot another office learns only that somebody is busy")
    void secret() throws SQLException {
        JsonObject body = desk.slot("PO", MONDAY.plusDays(3), 0, desk.room("Phòng họp số 2 Thành ủy"))
                .builder()
                .add("title", "MARKER-SECRET")
                .add("secret", true)
                .add("submit", true)
                .build();
        int id = desk.party.post("api/slots", body).json().getInt("id");
        OfficeClient.Answer seen = desk.committee.get("api/slots/" + id);
        assertThat(seen.json().getBoolean("busy")).isTrue();
        assertThat(seen.body()).doesNotContain("MARKER-SECRET");
        assertThat(desk.committee.get("api/weeks/2033-W01").body()).doesNotContain("MARKER-SECRET");
        OfficeClient.Answer clash = desk.committee.post(
                "api/slots", desk.slot("CO", MONDAY.plusDays(3), 0, null).submit());
        assertThat(clash.state()).isEqualTo("CONFLICT");
        assertThat(clash.body()).doesNotContain("MARKER-SECRET");
    }

    @Test
    @DisplayName("SS-08 · a draft does not exist for another office until it is exchanged")
    void draft() {
        int id = desk.committee
                .post(
                        "api/slots",
                        desk.slot("CO", MONDAY.plusDays(4), 4, null).builder().build())
                .json()
                .getInt("id");
        assertThat(desk.committee.get("api/slots/" + id).status()).isEqualTo(200);
        assertThat(desk.party.get("api/slots/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("FL-01 · a room must hold the people and have what the form asks for")
    void roomFits() throws SQLException {
        JsonObject body = desk.slot("CO", MONDAY.plusDays(7), 4, desk.room("Phòng họp 5 tầng 2"))
                .builder()
                .add("expected", 31)
                .add("form", "ONLINE")
                .add("submit", true)
                .build();
        OfficeClient.Answer refused = desk.committee.post("api/slots", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Desk.codes(refused)).containsExactly("FL-01");
        assertThat(refused.json().getJsonArray("breaches")).hasSize(2);
    }

    @Test
    @DisplayName("FL-02 · between two meetings a room has its time to be set up")
    void setUp() throws SQLException {
        LocalDate day = MONDAY.plusDays(8);
        Long room = desk.room("Phòng họp 5 tầng 2");
        desk.committee.post("api/slots", desk.slot("CO", day, 4, room).submit());
        SlotBody next = desk.slot("CO", day, 5, room);
        OfficeClient.Answer tooSoon = desk.committee.post(
                "api/slots", next.at(LocalTime.of(10, 14), LocalTime.of(11, 0)).submit());
        assertThat(Desk.codes(tooSoon)).containsExactly("FL-02");
        OfficeClient.Answer justInTime = desk.committee.post(
                "api/slots",
                desk.slot("CO", day, 6, room)
                        .at(LocalTime.of(10, 15), LocalTime.of(11, 0))
                        .submit());
        assertThat(justInTime.state()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SC-17 · the database itself refuses two claims that intersect")
    void constraint() {
        String claim = "insert into allocation (resource, starts, ends, slot, building, sites)"
                + " values ('ROOM:777', '2033-02-01 0%d:00', '2033-02-01 0%d:30', 1, '1', 'A')";
        assertThatThrownBy(() -> {
                    desk.arrange(claim.formatted(1, 2));
                    desk.arrange(claim.formatted(2, 3));
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_holder_at_a_time");
    }
}
