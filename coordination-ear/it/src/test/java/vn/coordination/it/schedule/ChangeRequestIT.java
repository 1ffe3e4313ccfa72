package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.coordination.it.schedule.ChangeDesk.ask;
import static vn.coordination.it.schedule.ChangeDesk.decide;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** A coordinator asks for a change of what is issued; the chief approves it, which carries it out, or refuses it. */
@ExtendWith(RunningCity.class)
class ChangeRequestIT {
    private static final int FORBIDDEN = 403;

    private City city;
    private Desk desk;
    private ChangeDesk changes;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
        changes = new ChangeDesk(running, desk);
    }

    @Test
    @DisplayName(
            "SC-11 · asked by the coordinator, approved by the chief: the next version, with reason and both names")
    void approved() throws SQLException {
        long slot = changes.issued("2034-W31", "CO");
        JsonObject request = ask(desk.committee, changes.moved(slot, "CO", 2)).json();
        assertThat(request.getString("state")).isEqualTo("OPEN");
        assertThat(changes.state(slot)).as("nothing has changed yet").isEqualTo("ISSUED");
        OfficeClient chief = desk.chief("CO");
        assertThat(chief.get("api/changes").array().getValuesAs(JsonObject.class))
                .anyMatch(each -> each.getInt("id") == request.getInt("id"));

        assertThat(decide(chief, "approve", request).state()).isEqualTo("APPROVED");

        assertThat(changes.state(slot)).isEqualTo("MOVED");
        assertThat(desk.party.get("api/weeks/2034-W31").json().getInt("issue")).isEqualTo(2);
        String row = " from issued_row i join change_request r on r.slot = i.slot and r.issue_number = i.issue_number"
                + " join account approver on approver.person_id = i.approved_by"
                + " join account asker on asker.person_id = r.asked_by where i.slot = " + slot
                + " and i.issue_number = 2 and i.mark = 'CHANGED' and i.change_reason = '" + ChangeDesk.REASON + "'"
                + " and approver.login = 'co.chief' and asker.login = 'co.coordinator' and not i.urgent";
        assertThat(desk.number("select count(*)" + row)).isEqualTo(1);
        assertThat(desk.number("select count(*) from notice n where n.text_key = 'schedule.changed.moved'"
                        + " and n.subject = '" + slot + "' and n.person_id not in"
                        + " (select person from slot_attendee where slot = " + slot + ") and n.person_id not in"
                        + " (select person_id from account where login like 'co.%')"))
                .as("only those on the row and its office are told")
                .isZero();
        assertThat(desk.number("select count(*) from notice where text_key = 'schedule.changed.moved' and subject = '"
                        + slot + "'"))
                .isPositive();
    }

    @Test
    @DisplayName("SC-11 · each office has a clock for its people to read of a change, which says who was not reached")
    void readings() throws SQLException {
        long slot = changes.issued("2034-W45", "CO");
        OfficeClient chief = desk.chief("CO");
        decide(
                chief,
                "approve",
                ask(desk.committee, changes.moved(slot, "CO", 2)).json());
        String clock = " where subject_type = 'Slot' and code = 'SC-11' and subject = '" + slot + "'";
        assertThat(desk.number("select count(*) from deadline" + clock + " and office = 'CO' and ending is null"))
                .isEqualTo(1);
        assertThat(receipts(chief, slot)).containsOnly("OPEN");

        desk.arrange("update deadline set due = started" + clock);
        assertThat(receipts(chief, slot)).containsOnly("NEVER");
        desk.arrange("update notice set read_at = told_at where text_key = 'schedule.changed.moved' and subject = '"
                + slot + "'");
        assertThat(receipts(chief, slot)).containsOnly("READ");
        desk.makeDue("schedule.clocks");
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        desk.number("select count(*) from deadline" + clock + " and office = 'CO' and ending = 'MET'")
                                == 1);
        assertThat(receipts(OfficeClient.of(city, "co.specialist"), slot))
                .as("who was told is for those who lead")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "SC-11 · what no longer fits when it is approved is refused whole, with its reasons, and goes on waiting")
    void noLongerFits() throws SQLException {
        long slot = changes.issued("2034-W32", "CO");
        JsonObject request = ask(desk.committee, changes.moved(slot, "CO", 2)).json();
        LocalDate day = changes.day(slot);
        JsonObject rival = desk.slot("PO", day, 2, null)
                .at(LocalTime.of(16, 0), LocalTime.of(17, 0))
                .builder()
                .add("unscheduled", true)
                .add("submit", true)
                .add("reason", "Tiếp đoàn công tác")
                .build();
        assertThat(desk.chief("PO").post("api/slots", rival).state()).isEqualTo("ISSUED");
        int issue = desk.party.get("api/weeks/2034-W32").json().getInt("issue");

        assertThat(Desk.codes(decide(desk.chief("CO"), "approve", request))).contains("SC-05");

        assertThat(changes.state(slot)).isEqualTo("ISSUED");
        assertThat(desk.party.get("api/weeks/2034-W32").json().getInt("issue")).isEqualTo(issue);
        assertThat(desk.number("select count(*) from change_request where id = " + request.getInt("id")
                        + " and state = 'OPEN'"))
                .isEqualTo(1);
        assertThat(Desk.codes(ask(desk.committee, changes.moved(slot, "CO", 2))))
                .as("asked for now it is refused at once")
                .contains("SC-05");
    }

    @Test
    @DisplayName("SC-11, SC-13 · what the chief would let pass is shown to him, and only that does he let pass")
    void lifted() throws SQLException {
        long slot = changes.issued("2069-W20", "CO");
        LocalDate day = changes.day(slot).plusDays(1);
        JsonObject session = desk.slot("PO", day, 0, null)
                .builder()
                .add("precedence", "PLENUM_OR_SESSION")
                .add("unscheduled", true)
                .add("submit", true)
                .add("reason", "Hội nghị bất thường")
                .build();
        assertThat(desk.chief("PO").post("api/slots", session).state()).isEqualTo("ISSUED");
        JsonObject wanted = changes.body(slot, desk.slot("CO", day, 2, null))
                .add("precedence", "THEMATIC")
                .build();
        JsonObject request = ask(desk.committee, wanted).json();
        OfficeClient chief = desk.chief("CO");
        assertThat(request.getJsonArray("lifts").toString()).isEqualTo("[\"SC-13\"]");

        assertThat(Desk.codes(decide(chief, "approve", request))).containsExactly("SC-13");
        assertThat(changes.state(slot)).isEqualTo("ISSUED");

        JsonObject informed = Json.createObjectBuilder()
                .add("version", request.getInt("version"))
                .add("lifts", request.getJsonArray("lifts"))
                .build();
        assertThat(chief.post("api/changes/" + request.getInt("id") + "/approve", informed)
                        .state())
                .isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("SC-11 · neither a coordinator nor a deputy without a mandate nor another office's chief decides")
    void whoDecides() throws SQLException {
        long slot = changes.issued("2034-W33", "CO");
        JsonObject request = ask(desk.committee, changes.moved(slot, "CO", 2)).json();
        assertThat(decide(desk.committee, "approve", request).status()).isEqualTo(FORBIDDEN);
        OfficeClient deputy = OfficeClient.of(city, "co.deputy");
        assertThat(Desk.codes(decide(deputy, "approve", request))).containsExactly("SC-11");
        assertThat(Desk.codes(decide(deputy, "refuse", request))).containsExactly("SC-11");
        assertThat(Desk.codes(decide(desk.chief("PO"), "approve", request))).containsExactly("SS-08");
        assertThat(Desk.codes(ask(desk.party, changes.moved(slot, "CO", 2)))).containsExactly("SS-08");
        assertThat(changes.state(slot)).isEqualTo("ISSUED");
        assertThat(decide(desk.chief("CO"), "refuse", request).state()).isEqualTo("REFUSED");
        assertThat(changes.state(slot)).isEqualTo("ISSUED");
        assertThat(desk.number("select count(*) from notice where text_key = 'schedule.changeRefused' and subject = '"
                        + slot + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "SC-11 · a deputy with a mandate approves in the chief's place, and both are recorded; a day before it is urgent")
    void actingForAndUrgent() throws SQLException {
        long slot = changes.issued("2034-W34", "DO");
        desk.arrange("update slot set day = (select date(" + DemonstrationHour.NOW + " + interval 1 day)),"
                + " starts = '08:00', ends = '08:30' where id = " + slot);
        JsonObject cancel = changes.body(slot).add("cancel", true).build();
        JsonObject request = ask(desk.council, cancel).json();
        assertThat(request.getBoolean("urgent")).isTrue();
        assertThat(desk.number("select count(*) from notice where text_key = 'schedule.changeAsked.urgent' and urgent"
                        + " and subject = '" + slot + "'"))
                .isPositive();

        assertThat(decide(OfficeClient.of(city, "do.deputy"), "approve", request)
                        .state())
                .isEqualTo("APPROVED");

        assertThat(changes.state(slot)).isEqualTo("CANCELLED");
        assertThat(desk.number(
                        "select count(*) from issued_row i join account deputy on deputy.person_id = i.approved_by"
                                + " join account chief on chief.person_id = i.acting_for where i.slot = " + slot
                                + " and i.mark = 'CANCELLED' and i.urgent and deputy.login = 'do.deputy'"
                                + " and chief.login = 'do.chief'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("SC-11 · a request about a slot that has changed since is not approved; what is decided stays decided")
    void overtaken() throws SQLException {
        long slot = changes.issued("2034-W35", "CO");
        JsonObject request = ask(desk.committee, changes.moved(slot, "CO", 2)).json();
        JsonObject direct = changes.body(
                        slot, desk.slot("CO", changes.day(slot), 2, null).at(LocalTime.of(15, 0), LocalTime.of(16, 0)))
                .add("version", changes.version(slot))
                .build();
        OfficeClient chief = desk.chief("CO");
        assertThat(chief.put("api/slots/" + slot, direct).state()).isEqualTo("MOVED");
        assertThat(Desk.codes(decide(chief, "approve", request))).containsExactly("SC-11");
        JsonObject refused = decide(chief, "refuse", request).json();
        assertThat(Desk.codes(decide(chief, "refuse", refused))).containsExactly("SC-11");
        assertThat(Desk.codes(decide(desk.committee, "withdraw", refused))).containsExactly("SC-11");
    }

    @Test
    @DisplayName("SC-11 · a slot has one open request, the later of two that are asked for at once")
    void oneOpen() throws SQLException {
        long slot = changes.issued("2068-W06", "CO");
        OfficeClient chief = desk.chief("CO");
        CompletableFuture<OfficeClient.Answer> twin =
                CompletableFuture.supplyAsync(() -> ask(chief, changes.moved(slot, "CO", 2)));
        assertThat(ask(desk.committee, changes.moved(slot, "CO", 2)).status()).isEqualTo(200);
        assertThat(twin.join().status()).isEqualTo(200);
        String requests = " from change_request where slot = " + slot;
        assertThat(desk.text("select group_concat(state order by id)" + requests))
                .isEqualTo("WITHDRAWN,OPEN");
        assertThatExceptionOfType(SQLException.class)
                .as("the last line")
                .isThrownBy(() -> desk.arrange("update change_request set state = 'OPEN' where slot = " + slot));
    }

    @Test
    @DisplayName("SC-11 · nothing is asked for without a reason, for another week, or of what is not issued")
    void badRequests() throws SQLException {
        long slot = changes.issued("2034-W36", "CO");
        JsonObject silent =
                changes.body(slot).add("cancel", true).add("reason", " ").build();
        assertThat(ask(desk.committee, silent).status()).isEqualTo(400);
        JsonObject elsewhere = changes.body(
                        slot, desk.slot("CO", changes.day(slot).plusWeeks(1), 2, null))
                .build();
        assertThat(Desk.codes(ask(desk.committee, elsewhere))).containsExactly("SC-11");
        int draft = desk.committee
                .post(
                        "api/slots",
                        desk.slot("CO", LocalDate.of(2034, 9, 11), 4, null).submit())
                .json()
                .getInt("id");
        assertThat(Desk.codes(ask(
                        desk.committee, changes.body(draft).add("cancel", true).build())))
                .containsExactly("SC-11");
    }

    /** How those were reached whom a clock runs for. */
    private static List<String> receipts(OfficeClient reader, long slot) {
        return reader.get("api/slots/" + slot + "/readings").array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.containsKey("due"))
                .map(each -> each.getString("receipt"))
                .toList();
    }
}
