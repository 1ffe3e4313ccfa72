package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** An entry that no approver may lift: refused, let pass once by a second office, refused again. */
@ExtendWith(RunningCity.class)
class OverrideIT {
    private static final LocalDate MONDAY = LocalDate.of(2036, 1, 7);
    private static final String MONTH = "2026-11";

    private City city;
    private Desk desk;
    private Records records;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
        records = running.records();
    }

    @Test
    @DisplayName(
            "FL-01 · too many for the room: refused, passes once with another office's counter-signature, refused again")
    void once() throws SQLException {
        OfficeClient.Answer draft = crowded(MONDAY);
        String slot = Integer.toString(draft.json().getInt("id"));
        assertRefused(submit(draft));

        long override = asked(desk.committee, slot);
        assertRefused(submit(draft));
        OfficeClient.Answer own = decide(desk.chief("CO"), override, true);
        assertThat(own.status()).isEqualTo(422);
        assertThat(Desk.codes(own)).containsExactly("SS-08");
        OfficeClient.Answer alone = decide(OfficeClient.of(city, "po.deputy"), override, true);
        assertThat(Desk.codes(alone)).as("without a mandate").containsExactly("SS-08");
        assertRefused(submit(draft));

        assertThat(decide(OfficeClient.of(city, "do.deputy"), override, true).status())
                .as("by mandate")
                .isEqualTo(200);
        assertThat(told(override, "override.asked")).isEqualTo("do.chief,do.deputy,po.chief,po.deputy");
        assertThat(told(override, "override.countersigned")).isEqualTo("co.coordinator");
        assertThat(submit(draft).state()).isEqualTo("SUBMITTED");

        assertThat(records.text("select state from rule_override where id = " + override))
                .isEqualTo("USED");
        assertThat(records.number("select count(*) from judgement where subject = '" + slot
                        + "' and not refused and codes = 'FL-01' and rulings like '%\"override\":" + override + "%'"))
                .isEqualTo(1);
        assertRefused(moved(slot));
        assertListed(slot, override);
    }

    @Test
    @DisplayName("FL-01 · an override counts for its own record and entry only, and not when it was declined")
    void bound() throws SQLException {
        OfficeClient.Answer one = crowded(MONDAY.plusDays(1));
        OfficeClient.Answer other = crowded(MONDAY.plusDays(2));
        String slot = Integer.toString(one.json().getInt("id"));
        assertRefused(submit(one));
        assertRefused(submit(other));

        long override = asked(desk.committee, slot);
        assertThat(decide(desk.chief("PO"), override, true).status()).isEqualTo(200);
        assertRefused(submit(other));
        assertThat(decide(desk.chief("DO"), override, false).status()).isEqualTo(409);

        long declined = asked(desk.committee, Integer.toString(other.json().getInt("id")));
        assertThat(decide(desk.chief("DO"), declined, false).status()).isEqualTo(200);
        assertRefused(submit(other));
    }

    @Test
    @DisplayName(
            "SS-08 · nobody asks beforehand, for another office's record, or against an entry that cannot be overridden")
    void notBeforehand() throws SQLException {
        OfficeClient.Answer draft = crowded(MONDAY.plusDays(3));
        String slot = Integer.toString(draft.json().getInt("id"));
        assertThat(Desk.codes(desk.committee.post("api/overrides", request("FL-01", slot))))
                .containsExactly("SS-08");
        assertRefused(submit(draft));
        assertThat(Desk.codes(desk.party.post("api/overrides", request("FL-01", slot))))
                .containsExactly("SS-08");
        assertThat(Desk.codes(desk.committee.post("api/overrides", request("SC-05", slot))))
                .containsExactly("SS-08");
        assertThat(OfficeClient.of(city, "co.specialist")
                        .post("api/overrides", request("FL-01", slot))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("FL-01 · an override that has expired does not count")
    void expired() throws SQLException {
        OfficeClient.Answer draft = crowded(MONDAY.plusDays(4));
        String slot = Integer.toString(draft.json().getInt("id"));
        assertRefused(submit(draft));
        long override = asked(desk.committee, slot);
        decide(desk.chief("PO"), override, true);
        records.change("update rule_override set until_day = '2026-01-01' where id = " + override);

        assertRefused(submit(draft));
    }

    /** The accounts that have a notice of that kind about the request. */
    private String told(long override, String key) {
        return records.text("select group_concat(a.login order by a.login) from notice n"
                + " join account a on a.person_id = n.person_id where n.text_key = '" + key
                + "' and n.subject_type = 'RuleOverride' and n.subject = '" + override + "'");
    }

    private void assertListed(String slot, long override) {
        JsonObject month = desk.committee.get("api/overrides?month=" + MONTH).json();
        assertThat(month.getJsonArray("lifted").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getString("subject", "").equals(slot))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getBoolean("override")).isTrue();
                    assertThat(row.getString("code")).isEqualTo("FL-01");
                    assertThat(row.getString("reason")).isEqualTo("Đoàn khách đông hơn dự kiến");
                    assertThat(row.getString("approver")).isEqualTo("Lưu Thị Kim Oanh");
                });
        JsonObject elsewhere = desk.council.get("api/overrides?month=" + MONTH).json();
        assertThat(elsewhere.getJsonArray("lifted").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getString("office").equals("CO"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.containsKey("reason")).isFalse());
        assertThat(elsewhere.getJsonArray("overrides").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getInt("id") == override)
                .singleElement()
                .satisfies(row -> assertThat(row.getString("state")).isEqualTo("USED"));
    }

    /** A draft for 31 people in a room of 30. */
    private OfficeClient.Answer crowded(LocalDate day) throws SQLException {
        return desk.committee.post(
                "api/slots",
                desk.slot("CO", day, 4, desk.room("Phòng họp 5 tầng 2"))
                        .builder()
                        .add("expected", 31)
                        .build());
    }

    private OfficeClient.Answer submit(OfficeClient.Answer draft) {
        return desk.committee.post("api/slots/" + draft.json().getInt("id") + "/submit", Desk.act(draft, ""));
    }

    private OfficeClient.Answer moved(String slot) throws SQLException {
        OfficeClient.Answer now = desk.committee.get("api/slots/" + slot);
        return desk.committee.put(
                "api/slots/" + slot,
                desk.slot("CO", MONDAY.plusWeeks(1), 4, desk.room("Phòng họp 5 tầng 2"))
                        .builder()
                        .add("expected", 31)
                        .add("version", now.json().getInt("version"))
                        .build());
    }

    private static long asked(OfficeClient client, String slot) {
        OfficeClient.Answer answer = client.post("api/overrides", request("FL-01", slot));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getInt("id");
    }

    private static JsonObject request(String code, String slot) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("type", "Slot")
                .add("subject", slot)
                .add("reason", "Đoàn khách đông hơn dự kiến")
                .add("until", "2036-02-01")
                .build();
    }

    private static OfficeClient.Answer decide(OfficeClient client, long override, boolean sign) {
        return client.post(
                "api/overrides/" + override + "/decide",
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("sign", sign)
                        .add("words", "Phòng bên cạnh còn trống")
                        .build());
    }

    private static void assertRefused(OfficeClient.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(Desk.codes(answer)).containsExactly("FL-01");
    }
}
