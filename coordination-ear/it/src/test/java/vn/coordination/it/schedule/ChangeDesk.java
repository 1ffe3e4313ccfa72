package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.it.city.City;
import vn.coordination.shared.IsoWeek;

/** Asks for changes of what is issued, and decides on them. */
final class ChangeDesk {
    static final String REASON = "Chủ tịch đi công tác";

    private final City city;
    private final Desk desk;

    ChangeDesk(City city, Desk desk) {
        this.city = city;
        this.desk = desk;
    }

    /** A slot of the office in a week issued for this test; the last one entered. */
    long issued(String week, String office) throws SQLException {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse(week), 1);
        assertThat(prepared.issue().status()).isEqualTo(200);
        return prepared.slots().get(office.equals("DO") ? 1 : 2);
    }

    JsonObject moved(long slot, String office, int leader) {
        return body(slot, desk.slot(office, day(slot), leader, null).at(LocalTime.of(16, 30), LocalTime.of(17, 0)))
                .build();
    }

    JsonObjectBuilder body(long slot) {
        return body(slot, desk.slot("CO", day(slot), 2, null));
    }

    JsonObjectBuilder body(long slot, SlotBody plan) {
        return plan.builder()
                .add("slot", slot)
                .add("slotVersion", version(slot))
                .add("reason", REASON);
    }

    static OfficeClient.Answer ask(OfficeClient client, JsonObject body) {
        return client.post("api/changes", body);
    }

    static OfficeClient.Answer decide(OfficeClient client, String how, JsonObject request) {
        JsonObject body = Json.createObjectBuilder()
                .add("version", request.getInt("version"))
                .add("reason", "Giữ lịch đã ban hành")
                .build();
        return client.post("api/changes/" + request.getInt("id") + "/" + how, body);
    }

    LocalDate day(long slot) {
        return LocalDate.parse(stored(slot).getString("day"));
    }

    int version(long slot) {
        return stored(slot).getInt("version");
    }

    String state(long slot) {
        return stored(slot).getString("state");
    }

    private JsonObject stored(long slot) {
        return desk.party.get("api/slots/" + slot).json();
    }
}
