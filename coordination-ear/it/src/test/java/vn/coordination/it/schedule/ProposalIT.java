package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** What a slot that had to make room is proposed, until when, and what becomes of it. */
@ExtendWith(RunningCity.class)
class ProposalIT {
    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-09 · who makes room is proposed a way at once; taken, the slot is held so and the case is settled")
    void taken() throws SQLException {
        LocalDate day = LocalDate.of(2034, 5, 8);
        long loser = displaced(day);
        JsonObject conflict = conflict(day, loser);
        JsonObject way = conflict.getJsonObject("proposal").getJsonObject("way");
        assertThat(way.getString("kind")).isEqualTo("OTHER_TIME");
        assertThat(notices("schedule.proposed", loser)).isPositive();

        assertThat(answer("take", conflict).status()).isLessThan(300);

        ZonedDateTime proposed = Instant.parse(way.getString("start")).atZone(vn.coordination.shared.City.ZONE);
        JsonObject slot = desk.party.get("api/slots/" + loser).json();
        assertThat(slot.getString("state")).isEqualTo("SUBMITTED");
        assertThat(slot.getString("day")).isEqualTo(proposed.toLocalDate().toString());
        assertThat(LocalTime.parse(slot.getString("starts"))).isEqualTo(proposed.toLocalTime());
        assertThat(desk.number(
                        "select count(*) from conflict_case where slot = " + loser + " and settlement = 'GAVE_WAY'"))
                .isEqualTo(1);
        assertThat(new String(
                        desk.party
                                .download("schedule/slot-history.xhtml?id=" + loser)
                                .body(),
                        StandardCharsets.UTF_8))
                .as("what became of the clash stands in the slot's history")
                .contains("Chấp nhận đề xuất xếp lại", "cách giải quyết", "đã nhường");
    }

    @Test
    @DisplayName("SC-09 · the limit is four working hours after it had to make room, and the coordinators' too")
    void limit() throws SQLException {
        LocalDate day = LocalDate.of(2034, 5, 15);
        long loser = displaced(day);
        JsonObject conflict = conflict(day, loser);
        Instant due = Instant.parse(conflict.getJsonObject("proposal").getString("due"));
        assertThat(conflict.getString("due")).isEqualTo(due.toString());
        long hours = desk.number("select timestampdiff(hour, " + DemonstrationHour.NOW + ", proposal_due)"
                + " from conflict_case where id = " + conflict.getInt("id"));
        assertThat(hours)
                .as("with the noon break, the night or the weekend between")
                .isBetween(3L, 70L);
        assertThat(desk.number("select value from parameter where name = 'SC_09_PROPOSAL'"))
                .isEqualTo(4);
    }

    @Test
    @DisplayName(
            "SC-09 · a declined proposal is not taken any more; the office of another slot may neither take nor decline")
    void declined() throws SQLException {
        LocalDate day = LocalDate.of(2034, 5, 22);
        long loser = displaced(day);
        JsonObject conflict = conflict(day, loser);
        assertThat(Desk.codes(desk.committee.post(path(conflict, "take"), act(conflict))))
                .containsExactly("SS-08");
        assertThat(Desk.codes(desk.committee.post(path(conflict, "decline"), act(conflict))))
                .containsExactly("SS-08");
        assertThat(answer("decline", conflict).status()).isLessThan(300);
        JsonObject after = conflict(day, loser);
        assertThat(after.getJsonObject("proposal").getBoolean("declined")).isTrue();
        assertThat(after.getJsonObject("proposal").containsKey("way")).isFalse();
        assertThat(Desk.codes(answer("take", after))).containsExactly("SC-09");
        assertThat(Desk.codes(answer("decline", after))).containsExactly("SC-09");
    }

    @Test
    @DisplayName(
            "SC-09 · what was not found at once is looked for again, and told once; unanswered at the limit it climbs")
    void lookedForAgainThenClimbs() throws SQLException {
        LocalDate day = LocalDate.of(2034, 5, 29);
        long loser = displaced(day);
        String thisCase = " where slot = " + loser + " and settlement is null";
        desk.arrange("update conflict_case set proposal_offered = null, proposal_kind = null, proposal_starts = null,"
                + " proposal_ends = null, version = version + 1" + thisCase);
        long told = notices("schedule.proposed", loser);

        DemonstrationHour.pass(desk);

        JsonObject found = conflict(day, loser);
        assertThat(found.getString("rung")).isEqualTo("COORDINATORS");
        assertThat(found.getJsonObject("proposal").containsKey("way")).isTrue();
        assertThat(notices("schedule.proposed", loser)).isEqualTo(2 * told);

        desk.arrange("update conflict_case set rung_due = " + DemonstrationHour.NOW + " + interval 30 minute,"
                + " proposal_due = rung_due, version = version + 1" + thisCase);
        DemonstrationHour.pass(desk);

        JsonObject climbed = conflict(day, loser);
        assertThat(climbed.getString("rung")).isEqualTo("DEPUTY_CHIEFS");
        assertThat(climbed.containsKey("proposal")).isFalse();
        assertThat(Desk.codes(answer("take", climbed))).containsExactly("SC-09");
        assertThat(notices("schedule.proposed", loser)).as("told no more").isEqualTo(2 * told);
        assertThat(notices("schedule.climbed", loser)).isPositive();
    }

    /** The Party Office's slot, which has just made room for one of the Committee Office. */
    private long displaced(LocalDate day) throws SQLException {
        int holder = desk.party
                .post("api/slots", desk.slot("PO", day, 4, null).submit())
                .json()
                .getInt("id");
        int rival = desk.committee
                .post("api/slots", desk.slot("CO", day, 4, null).submit())
                .json()
                .getInt("id");
        JsonObject conflict = conflict(day, rival);
        assertThat(desk.party.post(path(conflict, "yield"), act(conflict)).status())
                .isLessThan(300);
        return holder;
    }

    private JsonObject conflict(LocalDate day, long slot) {
        String path = "api/weeks/" + IsoWeek.of(day) + "/conflicts";
        return desk.party.get(path).array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getInt("slot") == slot)
                .findFirst()
                .orElseThrow();
    }

    private OfficeClient.Answer answer(String how, JsonObject conflict) {
        return desk.party.post(path(conflict, how), act(conflict));
    }

    private static String path(JsonObject conflict, String act) {
        return "api/conflicts/" + conflict.getInt("id") + "/" + act;
    }

    private static JsonObject act(JsonObject conflict) {
        return Json.createObjectBuilder()
                .add("version", conflict.getInt("version"))
                .add("reason", "Theo đề xuất")
                .build();
    }

    private long notices(String key, long slot) throws SQLException {
        return desk.number("select count(*) from notice where text_key = '" + key + "' and subject = '" + slot + "'");
    }
}
