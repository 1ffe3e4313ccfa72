package vn.coordination.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.it.city.City;
import vn.coordination.shared.IsoWeek;

/** A week of its own with slots of all three offices, confirmed by all and ready to be issued. */
public final class PreparedWeek {
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    private final IsoWeek week;
    private final OfficeClient coordinator;
    private final List<Long> slots = new ArrayList<>();

    private PreparedWeek(IsoWeek week, OfficeClient coordinator) {
        this.week = week;
        this.coordinator = coordinator;
    }

    public static PreparedWeek of(City city, IsoWeek week, int slotsPerOffice) throws SQLException {
        PreparedWeek prepared = new PreparedWeek(week, OfficeClient.of(city, "po.coordinator"));
        Directory directory = Directory.of(city);
        List<String> offices = List.of("PO", "DO", "CO");
        for (int office = 0; office < offices.size(); office++) {
            OfficeClient client = OfficeClient.of(city, offices.get(office).toLowerCase() + ".coordinator");
            for (int i = 0; i < slotsPerOffice; i++) {
                LocalTime starts = i % 2 == 0 ? LocalTime.of(8, 0) : LocalTime.of(14, 0);
                prepared.enter(
                        client,
                        new SlotBody(
                                offices.get(office),
                                week.monday().plusDays(i / 2),
                                starts,
                                starts.plusHours(2),
                                directory.leaders().get(office),
                                null,
                                directory.body()));
            }
        }
        prepared.confirm(city, offices);
        return prepared;
    }

    private void enter(OfficeClient client, SlotBody slot) {
        OfficeClient.Answer answer = client.post("api/slots", slot.submit());
        if (!answer.state().equals("SUBMITTED")) {
            throw new IllegalStateException("not submitted: " + answer);
        }
        slots.add(answer.json().getJsonNumber("id").longValue());
    }

    private void confirm(City city, List<String> offices) {
        require(coordinator.post(path() + "/consolidate", NOTHING));
        for (String office : offices) {
            OfficeClient chief = OfficeClient.of(city, office.toLowerCase() + ".chief");
            String hash = chief.get(path()).json().getString("hash");
            require(chief.post(
                    path() + "/confirm",
                    Json.createObjectBuilder().add("hash", hash).build()));
        }
    }

    public OfficeClient.Answer issue() {
        return coordinator.post(path() + "/issue", NOTHING);
    }

    /** With a new session: the one before died with the server. */
    OfficeClient.Answer issueAgain(City city) {
        return OfficeClient.of(city, "po.coordinator").post(path() + "/issue", NOTHING);
    }

    private static void require(OfficeClient.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private String path() {
        return "api/weeks/" + week;
    }

    IsoWeek week() {
        return week;
    }

    List<Long> slots() {
        return List.copyOf(slots);
    }
}
