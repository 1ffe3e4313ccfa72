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
    private static final List<String> OFFICES = List.of("PO", "DO", "CO");

    private final IsoWeek week;
    private final OfficeClient coordinator;
    private final List<Long> slots = new ArrayList<>();

    private PreparedWeek(IsoWeek week, OfficeClient coordinator) {
        this.week = week;
        this.coordinator = coordinator;
    }

    public static PreparedWeek of(City city, IsoWeek week, int slotsPerOffice) throws SQLException {
        PreparedWeek prepared = entered(city, week, slotsPerOffice);
        prepared.confirm(city);
        return prepared;
    }

    /** With one slot of each office, and as the last one of the Committee Office that clashes with its own. */
    static PreparedWeek withClash(City city, IsoWeek week) throws SQLException {
        PreparedWeek prepared = entered(city, week, 1);
        Directory directory = Directory.of(city);
        prepared.enter(
                OfficeClient.of(city, "co.coordinator"),
                new SlotBody(
                        "CO",
                        week.monday(),
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        directory.leaders().get(2),
                        null,
                        directory.body()),
                "CONFLICT");
        prepared.confirm(city);
        return prepared;
    }

    private static PreparedWeek entered(City city, IsoWeek week, int slotsPerOffice) throws SQLException {
        PreparedWeek prepared = new PreparedWeek(week, OfficeClient.of(city, "po.coordinator"));
        Directory directory = Directory.of(city);
        for (int office = 0; office < OFFICES.size(); office++) {
            OfficeClient client = OfficeClient.of(city, OFFICES.get(office).toLowerCase() + ".coordinator");
            for (int i = 0; i < slotsPerOffice; i++) {
                LocalTime starts = i % 2 == 0 ? LocalTime.of(8, 0) : LocalTime.of(14, 0);
                prepared.enter(
                        client,
                        new SlotBody(
                                OFFICES.get(office),
                                week.monday().plusDays(i / 2),
                                starts,
                                starts.plusHours(2),
                                directory.leaders().get(office),
                                null,
                                directory.body()),
                        "SUBMITTED");
            }
        }
        return prepared;
    }

    private void enter(OfficeClient client, SlotBody slot, String state) {
        OfficeClient.Answer answer = client.post("api/slots", slot.submit());
        if (!answer.state().equals(state)) {
            throw new IllegalStateException("not " + state + ": " + answer);
        }
        slots.add(answer.json().getJsonNumber("id").longValue());
    }

    private void confirm(City city) throws SQLException {
        require(new Desk(city).consolidate(week.toString()));
        for (String office : OFFICES) {
            OfficeClient chief = OfficeClient.of(city, office.toLowerCase() + ".chief");
            require(chief.post(path() + "/confirm", seen(chief)));
        }
    }

    public OfficeClient.Answer issue() {
        return issue(coordinator);
    }

    /** With a new session: the one before died with the server. */
    OfficeClient.Answer issueAgain(City city) {
        return issue(OfficeClient.of(city, "po.coordinator"));
    }

    private OfficeClient.Answer issue(OfficeClient client) {
        return client.post(path() + "/issue", seen(client));
    }

    private JsonObject seen(OfficeClient client) {
        return Json.createObjectBuilder()
                .add("hash", client.get(path()).json().getString("hash"))
                .build();
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
