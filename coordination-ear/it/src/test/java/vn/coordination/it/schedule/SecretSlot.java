package vn.coordination.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.it.city.City;

/**
 * A secret slot of the Committee Office with a marker in everything that may be secret of it, in a week that has gone the
 * whole way: two other offices clash with it, one objects to it, it is issued, and changed after issue.
 */
final class SecretSlot {
    static final String WEEK = "2034-W40";
    static final String TITLE = "Xetitqa";
    static final String PLACE = "Xeplaqa";
    static final String UNIT = "Xeunqa";
    static final String PREPARING = "Xeprepqa";
    /** Somebody who need not come, so that nobody else has to know that he is busy. */
    static final String GUEST = "Xeguesqa";

    static final List<String> MARKERS = List.of(TITLE, PLACE, UNIT, PREPARING, GUEST);

    private static final LocalDate DAY = LocalDate.of(2034, 10, 3);
    private static final int LEADER = 8;

    private final City city;
    private final Desk desk;
    final long id;
    final long guest;
    final String councilClash;
    final String partyClash;

    SecretSlot(City city) throws SQLException {
        this.city = city;
        this.desk = new Desk(city);
        desk.arrange("insert into person (full_name, office, phone, mail, valid_from) values ('" + GUEST
                + "', 'CO', '', '', '2022-10-01')");
        guest = desk.number("select id from person where full_name = '" + GUEST + "'");
        id = desk.committee.post("api/slots", plan()).json().getInt("id");
        councilClash = clash(desk.council, "DO");
        partyClash = clash(desk.party, "PO");
        wholeWay();
    }

    private JsonObject plan() throws SQLException {
        JsonArrayBuilder people = Json.createArrayBuilder()
                .add(attendee(desk.directory.leaders().get(LEADER), "CHAIR"))
                .add(attendee(desk.number("select person_id from account where login = 'do.deputy'"), "REQUIRED"))
                .add(attendee(guest, "OPTIONAL"));
        return desk.slot("CO", DAY, LEADER, null)
                .builder()
                .add("title", TITLE)
                .add("outside", PLACE)
                .add("leadUnit", UNIT)
                .add("preparingUnit", PREPARING)
                .add("secret", true)
                .add("attendees", people)
                .add("submit", true)
                .build();
    }

    private static JsonObject attendee(long person, String part) {
        return Json.createObjectBuilder()
                .add("person", person)
                .add("part", part)
                .build();
    }

    /** What another office is answered when it wants the same leader. */
    private String clash(OfficeClient client, String office) {
        OfficeClient.Answer answer =
                client.post("api/slots", desk.slot(office, DAY, LEADER, null).submit());
        if (!answer.state().equals("CONFLICT")) {
            throw new IllegalStateException("no clash: " + answer);
        }
        return answer.body();
    }

    private void wholeWay() throws SQLException {
        String week = "api/weeks/" + WEEK;
        require(desk.consolidate(WEEK));
        JsonObject objection = Json.createObjectBuilder(desk.seen(WEEK))
                .add("slot", id)
                .add("reason", "Đề nghị dời lịch")
                .build();
        require(desk.chief("DO").post(week + "/object", objection));
        for (String office : List.of("PO", "DO", "CO")) {
            require(desk.chief(office).post(week + "/confirm", desk.seen(WEEK)));
        }
        require(desk.party.post(week + "/issue", desk.seen(WEEK)));
        JsonObject later = Json.createObjectBuilder(plan())
                .add("starts", LocalTime.of(8, 30).toString())
                .add("slot", id)
                .add("slotVersion", desk.committee.get("api/slots/" + id).json().getInt("version"))
                .add("reason", "Bắt đầu sớm hơn")
                .build();
        OfficeClient.Answer asked = desk.committee.post("api/changes", later);
        require(asked);
        JsonObject approve = Json.createObjectBuilder()
                .add("version", asked.json().getInt("version"))
                .build();
        require(desk.chief("CO").post("api/changes/" + asked.json().getInt("id") + "/approve", approve));
        // at whatever hour the clock stands after other tests
        desk.arrange("update mail set urgent = true where state = 'WAITING'");
        DemonstrationHour.pass(desk);
    }

    private static void require(OfficeClient.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    OfficeClient as(String login) {
        return OfficeClient.of(city, login);
    }

    Desk desk() {
        return desk;
    }

    /** The slot of the office that clashes with this one. */
    long clashOf(String office) throws SQLException {
        return desk.number(
                "select id from slot where office = '" + office + "' and week = '" + WEEK + "' and state = 'CONFLICT'");
    }
}
