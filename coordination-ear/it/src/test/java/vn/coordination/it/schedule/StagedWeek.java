package vn.coordination.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.shared.IsoWeek;

/** All slots of the demonstration, the staged conflicts among them, entered once more in a week of a test's own. */
public final class StagedWeek {
    /**
     * A slot as it was entered.
     *
     * @param needed how many people and rooms it must have to itself
     */
    public record Entered(long id, JsonObject body, int needed, boolean clashes) {
        public String title() {
            return body.getString("title");
        }

        public String office() {
            return body.getString("office");
        }
    }

    private final Desk desk;
    private final IsoWeek week;
    private final Map<String, Long> people;
    private final Map<String, Long> rooms;
    private final Map<String, Long> bodies;
    private final List<Entered> entered = new ArrayList<>();

    private StagedWeek(City city, IsoWeek week) throws SQLException {
        this.desk = new Desk(city);
        this.week = week;
        this.people = keys(city, "people.csv", "name", "select full_name, id from person");
        this.rooms = keys(city, "rooms.csv", "name", "select name, id from room");
        this.bodies = ids(city, "select code, id from body");
    }

    public static StagedWeek enter(City city, IsoWeek week) throws SQLException {
        StagedWeek staged = new StagedWeek(city, week);
        DemonstrationTable.read("schedule.csv").forEach(staged::enter);
        return staged;
    }

    /** The one slot of this title that holds nothing because it clashes. */
    public Entered clash(String title) {
        return entered.stream()
                .filter(each -> each.clashes() && each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clash of that name: " + title));
    }

    /** Puts a slot that has found its way out back to where it clashes. */
    public void clashAgain(Entered slot) {
        OfficeClient client = client(slot.office());
        String path = "api/slots/" + slot.id();
        OfficeClient.Answer draft = client.post(path + "/withdraw", Desk.act(client.get(path), ""));
        OfficeClient.Answer edited = client.put(
                path,
                Json.createObjectBuilder(slot.body())
                        .add("version", draft.json().getInt("version"))
                        .build());
        OfficeClient.Answer again = client.post(path + "/submit", Desk.act(edited, ""));
        if (!again.state().equals("CONFLICT")) {
            throw new IllegalStateException("does not clash again: " + again);
        }
    }

    public OfficeClient client(String office) {
        return desk.of(office);
    }

    private void enter(DemonstrationTable.Row row) {
        JsonObject body = body(row);
        OfficeClient.Answer answer = client(row.text("office"))
                .post(
                        "api/slots",
                        Json.createObjectBuilder(body).add("submit", true).build());
        if (answer.status() != 200) {
            throw new IllegalStateException(body + " " + answer);
        }
        int needed = 1 + row.list("required").size() + (row.has("room") ? 1 : 0);
        long id = answer.json().getJsonNumber("id").longValue();
        entered.add(new Entered(id, body, needed, answer.state().equals("CONFLICT")));
    }

    private JsonObject body(DemonstrationTable.Row row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("office", row.text("office"))
                .add("day", week.monday().plusDays(row.number("day")).toString())
                .add("starts", row.text("start"))
                .add("ends", row.text("end"))
                .add("title", row.text("title"))
                .add("body", bodies.get(row.text("body")))
                .add("precedence", row.text("precedence"))
                .add("attendees", attendees(row))
                .add("leadUnit", row.text("lead"))
                .add("form", row.text("form"))
                .add("expected", row.number("expected"))
                .add("secret", row.is("secret"));
        return row.has("room")
                ? json.add("room", rooms.get(row.text("room"))).build()
                : json.add("outside", row.text("outside")).build();
    }

    private JsonArrayBuilder attendees(DemonstrationTable.Row row) {
        JsonArrayBuilder attendees = Json.createArrayBuilder().add(attendee(row.text("chair"), "CHAIR"));
        row.list("required").forEach(key -> attendees.add(attendee(key, "REQUIRED")));
        row.list("optional").forEach(key -> attendees.add(attendee(key, "OPTIONAL")));
        return attendees;
    }

    private JsonObjectBuilder attendee(String key, String part) {
        return Json.createObjectBuilder().add("person", people.get(key)).add("part", part);
    }

    private static Map<String, Long> keys(City city, String table, String column, String sql) throws SQLException {
        Map<String, Long> byName = ids(city, sql);
        Map<String, Long> byKey = new HashMap<>();
        DemonstrationTable.read(table).forEach(row -> byKey.put(row.text("key"), byName.get(row.text(column))));
        return byKey;
    }

    private static Map<String, Long> ids(City city, String sql) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (Connection connection = city.asApplication();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ids;
    }
}
