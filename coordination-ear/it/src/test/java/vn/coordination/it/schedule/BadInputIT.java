package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

@ExtendWith(RunningCity.class)
class BadInputIT {
    private static final LocalDate DAY = LocalDate.of(2032, 3, 1);

    private OfficeClient office;
    private SlotBody slot;

    @BeforeEach
    void signIn(City city) throws SQLException {
        office = OfficeClient.of(city, "co.coordinator");
        Directory directory = Directory.of(city);
        slot = new SlotBody(
                "CO",
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                directory.leaders().get(3),
                null,
                directory.body());
    }

    @Test
    @DisplayName("end before start is answered at its field and changes nothing")
    void endBeforeStart(City city) throws SQLException {
        refused(city, 400, slot.at(LocalTime.of(10, 0), LocalTime.of(9, 0)).submit(), "\"field\":\"end\"");
    }

    @Test
    @DisplayName("a title of 10,000 letters is answered at its field and changes nothing")
    void longTitle(City city) throws SQLException {
        refused(
                city,
                400,
                slot.builder()
                        .add("title", "x".repeat(10_000))
                        .add("submit", true)
                        .build(),
                "\"field\":\"title\"");
    }

    @Test
    @DisplayName(
            "a room, a person and a body that are not there on the day, and an unfounded stand-in, are answered at their fields and change nothing")
    void unknownIds(City city) throws SQLException {
        refused(city, 400, slot.builder().add("room", 999_999).build(), "\"field\":\"place\"");
        refused(city, 400, slot.builder().add("body", 999_999).build(), "\"field\":\"body\"");
        SlotBody nobody = new SlotBody("CO", DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), 999_999, null, slot.body());
        refused(city, 400, nobody.submit(), "\"field\":\"attendees\"");
        JsonObject before = slot.builder().add("day", "2021-03-01").build();
        refused(city, 400, before, "\"field\":\"attendees\"", "\"field\":\"body\"");
        JsonObject substitute = Json.createObjectBuilder()
                .add("person", slot.chair())
                .add("part", "CHAIR")
                .add("standsInFor", 999_999)
                .build();
        JsonObject unfounded = slot.builder()
                .add("attendees", Json.createArrayBuilder().add(substitute))
                .build();
        refused(city, 400, unfounded, "without a mandate");
    }

    @Test
    @DisplayName("after the last day of an office nothing is entered, moved or exchanged for it")
    void officeOver(City city) throws SQLException {
        OfficeClient.Answer late = office.post("api/slots", slot.builder().build());
        SlotBody before =
                new SlotBody("CO", DAY.minusDays(7), slot.starts(), slot.ends(), slot.chair(), null, slot.body());
        OfficeClient.Answer early = office.post("api/slots", before.builder().build());
        JsonObject moved =
                slot.builder().add("version", early.json().getInt("version")).build();
        Desk desk = new Desk(city);
        desk.arrange(lastDay("'" + DAY.minusDays(1) + "'"));
        try {
            refused(city, 400, slot.submit(), "\"field\":\"day\"");
            assertThat(office.put("api/slots/" + early.json().getInt("id"), moved)
                            .body())
                    .contains("\"field\":\"day\"");
            assertThat(office.post("api/slots/" + late.json().getInt("id") + "/submit", Desk.act(late, ""))
                            .body())
                    .contains("\"field\":\"day\"");
        } finally {
            desk.arrange(lastDay("null"));
        }
    }

    private static String lastDay(String day) {
        return "update office_card set version = version + 1, valid_to = " + day + " where office = 'CO'";
    }

    @Test
    @DisplayName("SS-08 · a forged office is refused, recorded and changes nothing")
    void forgedOffice(City city) throws SQLException {
        long before = count(city, "select count(*) from trail_entry where outcome = 'REFUSED' and codes = 'SS-08'");
        refused(
                city,
                422,
                slot.builder().add("office", "DO").add("submit", true).build(),
                "SS-08");
        assertThat(count(city, "select count(*) from trail_entry where outcome = 'REFUSED' and codes = 'SS-08'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{displayName}: {0} = {1}")
    @DisplayName("what a field cannot hold is refused by the field's name, and is no failure")
    @CsvSource(quoteCharacter = '`', textBlock = """
            office,     "XX"
            office,     7
            day,        "30/02/2032"
            starts,     "25:00"
            expected,   99999999999
            expected,   "ten"
            room,       1.5
            precedence, "HIGHEST"
            attendees,  "nobody"
            secret,     "true"
            submit,     "true"
            title,      5
            day,        null""")
    void unreadable(String field, String value, City city) throws SQLException {
        JsonObjectBuilder body = slot.builder().add("submit", true);
        try (JsonReader reader = Json.createReader(new StringReader("[" + value + "]"))) {
            body.add(field, reader.readArray().get(0));
        }
        refused(city, 400, body.build(), "unreadable", "\"field\":\"" + field + "\"", "“" + field + "”");
    }

    @Test
    @DisplayName("SC-04 · an incomplete slot is not exchanged; each missing field is named")
    void incomplete(City city) throws SQLException {
        JsonObject body = slot.builder()
                .add("leadUnit", "")
                .add("attendees", Json.createArrayBuilder())
                .add("submit", true)
                .build();
        refused(city, 422, body, "\"field\":\"leadUnit\"", "\"field\":\"chair\"");
    }

    @Test
    @DisplayName("a stale version is told so and changes nothing; a repeated request makes one slot")
    void staleAndRepeated(City city) throws SQLException {
        String key = UUID.randomUUID().toString();
        JsonObject body = slot.builder().build();
        OfficeClient.Answer first = office.post("api/slots", body, key);
        OfficeClient.Answer again = office.post("api/slots", body, key);
        assertThat(again.json().getInt("id")).isEqualTo(first.json().getInt("id"));
        String path = "api/slots/" + first.json().getInt("id");
        JsonObject edit = slot.at(LocalTime.of(11, 0), LocalTime.of(12, 0))
                .builder()
                .add("version", 0)
                .build();
        assertThat(office.put(path, edit).status()).isEqualTo(200);
        assertThat(office.put(path, edit).status()).isEqualTo(409);
        assertThat(office.get(path).json().getString("starts")).isEqualTo("11:00");
    }

    @Test
    @DisplayName("a booking repeated under its key is one booking with one claim, and the key is of no other request")
    void repeatedBooking(City city) throws SQLException {
        String key = UUID.randomUUID().toString();
        JsonObject body = slot.at(LocalTime.of(14, 0), LocalTime.of(15, 0)).submit();
        long before = count(city, "select count(*) from slot");
        OfficeClient.Answer first = office.post("api/slots", body, key);
        OfficeClient.Answer again = office.post("api/slots", body, key);
        assertThat(first.json().getString("state")).isEqualTo("SUBMITTED");
        assertThat(again.json().getInt("id")).isEqualTo(first.json().getInt("id"));
        assertThat(count(city, "select count(*) from slot")).isEqualTo(before + 1);
        assertThat(count(
                        city,
                        "select count(*) from allocation where slot = "
                                + first.json().getInt("id")))
                .isOne();

        JsonObject other = slot.at(LocalTime.of(15, 0), LocalTime.of(16, 0)).submit();
        OfficeClient.Answer otherBody = office.post("api/slots", other, key);
        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.body()).contains("keyReused").doesNotContain("???");
        OfficeClient.Answer otherAct =
                office.post("api/slots/" + first.json().getInt("id") + "/withdraw", Desk.act(first, ""), key);
        assertThat(otherAct.status()).as("under the key of another act").isEqualTo(422);
        assertThat(count(city, "select count(*) from slot")).isEqualTo(before + 1);
        assertThat(office.get("api/slots/" + first.json().getInt("id")).state()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("SS-08 · who may only enter drafts exchanges none, and changes or strikes out none that is exchanged")
    void draftsOnly(City city) throws SQLException {
        OfficeClient specialist = OfficeClient.of(city, "co.specialist");
        long before = count(city, "select count(*) from slot");
        SlotBody late = slot.at(LocalTime.of(16, 0), LocalTime.of(17, 0));
        String denied = "select count(*) from trail_entry t join account a on a.id = t.account where a.login ="
                + " 'co.specialist' and t.action = 'Schedule.exchange' and t.outcome = 'REFUSED' and t.codes = 'SS-08'";
        assertThat(specialist.post("api/slots", late.submit()).status()).isEqualTo(403);
        assertThat(specialist.post("api/slots", late.submit()).status()).isEqualTo(403);
        assertThat(count(city, "select count(*) from slot")).isEqualTo(before);
        assertThat(count(city, denied))
                .as("recorded, and not once more at once")
                .isOne();

        OfficeClient.Answer held = office.post("api/slots", late.submit());
        String path = "api/slots/" + held.json().getInt("id");
        JsonObject moved = late.at(LocalTime.of(17, 0), LocalTime.of(18, 0))
                .builder()
                .add("version", held.json().getInt("version"))
                .build();
        assertThat(Desk.codes(specialist.put(path, moved))).containsExactly("SS-08");
        assertThat(Desk.codes(specialist.post(path + "/cancel", Desk.act(held, ""))))
                .containsExactly("SS-08");
        assertThat(office.get(path).json().getString("starts")).isEqualTo("16:00");

        OfficeClient.Answer own = specialist.post("api/slots", late.builder().build());
        assertThat(specialist
                        .post("api/slots/" + own.json().getInt("id") + "/cancel", Desk.act(own, ""))
                        .state())
                .isEqualTo("CANCELLED");
    }

    @ParameterizedTest(name = "{displayName}: {1} of {0}")
    @DisplayName("what the slot's state does not allow is answered, recorded as no clash and changes nothing")
    @CsvSource({
        "SUBMITTED, submit, 409",
        "ISSUED, submit, 409",
        "CANCELLED, submit, 409",
        "DRAFT, withdraw, 409",
        "ISSUED, withdraw, 422",
        "CANCELLED, withdraw, 409",
        "CANCELLED, cancel, 409",
        "HELD, cancel, 422",
        "CANCELLED, edit, 409",
    })
    void actAgainstState(String state, String act, int status, City city) throws SQLException {
        SlotBody body = slot.at(LocalTime.of(19, 0), LocalTime.of(20, 0));
        OfficeClient.Answer stored = office.post("api/slots", body.builder().build());
        int id = stored.json().getInt("id");
        city.records().change("update slot set state = '" + state + "', registered = now() where id = " + id);
        String before = stateOf(city, id);
        long refusals = count(city, "select count(*) from trail_entry where codes = 'SC-17'");
        OfficeClient.Answer answer = act.equals("edit")
                ? office.put("api/slots/" + id, body.builder().add("version", 0).build())
                : office.post("api/slots/" + id + "/" + act, Desk.act(stored, ""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(stateOf(city, id)).isEqualTo(before);
        assertThat(count(city, "select count(*) from trail_entry where codes = 'SC-17'"))
                .isEqualTo(refusals);
        city.records().change("update slot set state = 'CANCELLED' where id = " + id);
    }

    private static String stateOf(City city, int id) {
        return city.records().text("select concat(state, ' ', version) from slot where id = " + id);
    }

    private void refused(City city, int status, JsonObject body, String... words) throws SQLException {
        long before = count(city, "select count(*) from slot");
        OfficeClient.Answer answer = office.post("api/slots", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words).doesNotContain("???");
        assertThat(count(city, "select count(*) from slot")).isEqualTo(before);
    }

    private static long count(City city, String sql) throws SQLException {
        try (Connection connection = city.asApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
