package vn.coordination.it.schedule;

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
final class Desk {
    final City city;
    final Directory directory;
    final OfficeClient party;
    final OfficeClient council;
    final OfficeClient committee;

    Desk(City city) throws SQLException {
        this.city = city;
        this.directory = Directory.of(city);
        this.party = OfficeClient.login(city, "po.coordinator");
        this.council = OfficeClient.login(city, "do.coordinator");
        this.committee = OfficeClient.login(city, "co.coordinator");
    }

    SlotBody slot(String office, LocalDate day, int leader, Long room) {
        return new SlotBody(
                office,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                directory.leaders().get(leader),
                room,
                directory.body());
    }

    Long room(String name) throws SQLException {
        return number("select id from room where name = '" + name + "'");
    }

    OfficeClient chief(String office) {
        return OfficeClient.login(city, office.toLowerCase() + ".chief");
    }

    static JsonObject act(OfficeClient.Answer answer, String reason) {
        return Json.createObjectBuilder()
                .add("version", answer.json().getInt("version"))
                .add("reason", reason)
                .build();
    }

    static List<String> codes(OfficeClient.Answer answer) {
        JsonObject json = answer.json();
        JsonObject holder = json.containsKey("clash") ? json.getJsonObject("clash") : json;
        return holder.getJsonArray("breaches").getValuesAs(JsonObject.class).stream()
                .map(breach -> breach.getString("code"))
                .distinct()
                .toList();
    }

    long number(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void arrange(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
