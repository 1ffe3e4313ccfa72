package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.it.city.City;

/** The accounts of the three offices at work, with complete slots to vary; each test takes days of its own. */
public final class Desk {
    final City city;
    final Directory directory;
    final OfficeClient party;
    final OfficeClient council;
    final OfficeClient committee;

    public Desk(City city) throws SQLException {
        this.city = city;
        this.directory = Directory.of(city);
        this.party = OfficeClient.of(city, "po.coordinator");
        this.council = OfficeClient.of(city, "do.coordinator");
        this.committee = OfficeClient.of(city, "co.coordinator");
    }

    /** Id of the leader at this place of the board. */
    public long leader(int place) {
        return directory.leaders().get(place);
    }

    public SlotBody slot(String office, LocalDate day, int leader, Long room) {
        return new SlotBody(
                office,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                directory.leaders().get(leader),
                room,
                directory.body());
    }

    public Long room(String name) throws SQLException {
        return number("select id from room where name = '" + name + "'");
    }

    /** The coordinator of the office. */
    public OfficeClient of(String office) {
        return switch (office) {
            case "PO" -> party;
            case "DO" -> council;
            default -> committee;
        };
    }

    /** The other two offices send their drafts, and the Party Office puts them together. */
    public OfficeClient.Answer consolidate(String week) {
        for (String office : List.of("DO", "CO")) {
            of(office)
                    .post(
                            "api/weeks/" + week + "/send",
                            Json.createObjectBuilder().add("office", office).build());
        }
        return party.post("api/weeks/" + week + "/consolidate", seen(week));
    }

    /** The week as it is at this moment, to be acted on as it was seen. */
    public JsonObject seen(String week) {
        return Json.createObjectBuilder()
                .add("hash", party.get("api/weeks/" + week).json().getString("hash"))
                .build();
    }

    OfficeClient chief(String office) {
        return OfficeClient.of(city, office.toLowerCase() + ".chief");
    }

    public static JsonObject act(OfficeClient.Answer answer, String reason) {
        return Json.createObjectBuilder()
                .add("version", answer.json().getInt("version"))
                .add("reason", reason)
                .build();
    }

    public static List<String> codes(OfficeClient.Answer answer) {
        return codes(answer.json());
    }

    public static List<String> codes(JsonObject json) {
        JsonObject holder = json.containsKey("clash") ? json.getJsonObject("clash") : json;
        assertThat(holder.keySet()).as(json.toString()).contains("breaches");
        return holder.getJsonArray("breaches").getValuesAs(JsonObject.class).stream()
                .map(breach -> breach.getString("code"))
                .distinct()
                .toList();
    }

    public long number(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public String text(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** The next tick runs that job, which else comes round once in a while. */
    void makeDue(String job) throws SQLException {
        arrange("update job_lease set last_run = null where name = '" + job + "'");
    }

    public void arrange(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
