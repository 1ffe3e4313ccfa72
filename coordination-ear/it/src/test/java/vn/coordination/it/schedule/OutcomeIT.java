package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** What became of issued slots and of their week. */
@ExtendWith(RunningCity.class)
class OutcomeIT {
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;
    /** A week before all others of this run, made by hand: nothing is entered into the past. */
    private static final String PAST = "2026-W40";

    private City city;
    private Desk desk;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
    }

    @Test
    @DisplayName("SC-11 · an issued slot is held after its end by its own office, then recorded, and changes no more")
    void slot() throws SQLException {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2034-W39"), 1);
        long slot = prepared.slots().get(2);
        assertThat(Desk.codes(act(desk.committee, slot, "held")))
                .as("not issued")
                .containsExactly("SC-11");
        assertThat(prepared.issue().status()).isEqualTo(200);
        assertThat(Desk.codes(act(desk.committee, slot, "held"))).as("not over").containsExactly("SC-11");
        desk.arrange("update slot set day = '2026-11-20' where id = " + slot);
        assertThat(Desk.codes(act(desk.committee, slot, "recorded")))
                .as("not held")
                .containsExactly("SC-11");
        assertThat(Desk.codes(act(desk.council, slot, "held"))).containsExactly("SS-08");
        assertThat(act(OfficeClient.of(city, "co.specialist"), slot, "held").status())
                .isEqualTo(403);

        assertThat(act(desk.committee, slot, "held").status()).isEqualTo(200);
        assertThat(state(slot)).isEqualTo("HELD");
        JsonObject cancel = Json.createObjectBuilder()
                .add("version", version(slot))
                .add("reason", "Không họp nữa")
                .build();
        assertThat(Desk.codes(desk.chief("CO").post("api/slots/" + slot + "/cancel", cancel)))
                .containsExactly("SC-11");
        assertThat(act(desk.committee, slot, "recorded").status()).isEqualTo(200);
        assertThat(state(slot)).isEqualTo("RECORDED");
        assertThat(desk.number("select count(*) from trail_entry where subject_type = 'Slot' and subject = '" + slot
                        + "' and outcome = 'DONE' and action in ('SlotOutcome.hold', 'SlotOutcome.record')"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "SC-03 · a week is archived by the Party Office once it is over and each office has recorded its slots")
    void week() throws SQLException {
        desk.arrange("insert into week (id, state, issue_number, version) values ('" + PAST + "', 'ISSUED', 1, 0)");
        for (String office : List.of("PO", "DO", "CO")) {
            desk.arrange("insert into week_office (week, office, consent, version) values ('" + PAST + "', '" + office
                    + "', 'EXPLICIT', 0)");
        }
        for (String office : List.of("DO", "CO")) {
            desk.arrange("insert into slot (week, office, state, day, starts, ends, title, precedence, form, expected,"
                    + " secret, unscheduled, replaces_invitation, late, version) values ('" + PAST + "', '" + office
                    + "', 'ISSUED', '2026-09-29', '09:00', '10:00', 'Giao ban', 'THEMATIC', 'IN_PERSON', 5, false,"
                    + " false, false, false, 0)");
        }
        assertThat(Desk.codes(desk.party.post("api/weeks/2034-W42/archive", NOTHING)))
                .as("neither issued nor over")
                .containsExactly("SC-03");
        assertThat(Desk.codes(desk.party.post(path("archive"), NOTHING)))
                .as("two slots are not recorded")
                .containsExactly("SC-03");
        for (OfficeClient office : List.of(desk.council, desk.committee)) {
            assertThat(office.post(path("held"), NOTHING).status()).isEqualTo(200);
            assertThat(office.post(path("recorded"), NOTHING).status()).isEqualTo(200);
        }
        assertThat(Desk.codes(desk.council.post(path("archive"), NOTHING))).containsExactly("SS-08");
        assertThat(desk.party.post(path("archive"), NOTHING).state()).isEqualTo("ARCHIVED");
        assertThat(desk.number("select count(*) from slot where week = '" + PAST + "' and state = 'RECORDED'"))
                .isEqualTo(2);
        assertThat(desk.number("select count(*) from trail_entry where subject_type = 'Week' and subject = '" + PAST
                        + "' and outcome = 'DONE' and action = 'SlotOutcome.archive'"))
                .isEqualTo(1);
    }

    private OfficeClient.Answer act(OfficeClient client, long slot, String outcome) {
        JsonObject seen =
                Json.createObjectBuilder().add("version", version(slot)).build();
        return client.post("api/slots/" + slot + "/outcome/" + outcome, seen);
    }

    private static String path(String act) {
        return "api/weeks/" + PAST + "/" + act;
    }

    private int version(long slot) {
        return desk.party.get("api/slots/" + slot).json().getInt("version");
    }

    private String state(long slot) {
        return desk.party.get("api/slots/" + slot).json().getString("state");
    }
}
