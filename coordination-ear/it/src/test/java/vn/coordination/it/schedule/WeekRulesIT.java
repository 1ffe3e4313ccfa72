package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** Each rule of confirming and changing a week, met through the deployed application. */
@ExtendWith(RunningCity.class)
class WeekRulesIT {
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-01 · a draft is sent while drafts are entered, not after they were put together")
    void sendDraft() throws SQLException {
        JsonObject council = Json.createObjectBuilder().add("office", "DO").build();
        assertThat(desk.council.post("api/weeks/2034-W05/send", council).status())
                .isEqualTo(200);
        assertThat(desk.number("select count(*) from notice n join account a on a.person_id = n.person_id"
                        + " where n.text_key = 'schedule.draftSent' and n.subject = '2034-W05'"
                        + " and a.login in ('po.coordinator', 'co.coordinator')"))
                .isEqualTo(2);
        desk.consolidate("2034-W05");
        OfficeClient.Answer late = desk.council.post("api/weeks/2034-W05/send", council);
        assertThat(Desk.codes(late)).containsExactly("SC-01");
    }

    @Test
    @DisplayName("SC-02 · the Party Office alone consolidates, once, and shuts nobody out before the drafts are due")
    void consolidate() {
        assertThat(desk.committee
                        .post("api/weeks/2034-W06/consolidate", desk.seen("2034-W06"))
                        .status())
                .isEqualTo(422);
        OfficeClient.Answer early = desk.party.post("api/weeks/2034-W06/consolidate", desk.seen("2034-W06"));
        assertThat(Desk.codes(early)).containsExactly("SC-02");
        assertThat(early.body()).contains("has not sent its draft");
        assertThat(desk.consolidate("2034-W06").state()).isEqualTo("CONSOLIDATED");
        assertThat(Desk.codes(desk.party.post("api/weeks/2034-W06/consolidate", desk.seen("2034-W06"))))
                .containsExactly("SC-02");
    }

    @Test
    @DisplayName(
            "SC-03 · nothing is issued while an office has not spoken; a confirmation is of the draft that was seen")
    void confirm() {
        desk.committee.post(
                "api/slots", desk.slot("CO", LocalDate.of(2034, 2, 13), 4, null).submit());
        desk.consolidate("2034-W07");
        assertThat(Desk.codes(desk.party.post("api/weeks/2034-W07/issue", desk.seen("2034-W07"))))
                .containsExactly("SC-03");
        JsonObject other = Json.createObjectBuilder()
                .add("hash", "another")
                .add("slot", 1)
                .add("reason", "Đề nghị dời lịch")
                .build();
        assertThat(desk.chief("PO").post("api/weeks/2034-W07/object", other).status())
                .as("of a row that has changed since it was seen")
                .isEqualTo(409);
        assertThat(desk.party.post("api/weeks/2068-W20/consolidate", other).status())
                .isEqualTo(409);
        assertThat(desk.chief("PO").post("api/weeks/2034-W07/confirm", other).status())
                .isEqualTo(409);
        assertThat(desk.party.post("api/weeks/2034-W07/reopen", other).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consolidate", "reopen", "confirm", "object", "issue"})
    @DisplayName("What is done with a week says which draft was seen")
    void seen(String act) {
        OfficeClient.Answer unsaid = desk.party.post("api/weeks/2034-W07/" + act, NOTHING);
        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.body()).contains("\"hash\"");
    }

    @Test
    @DisplayName(
            "SC-03 · a row changed as an office wished is issued: its objection falls, and it is told and asked again")
    void objectionMet() throws SQLException {
        String week = "api/weeks/2069-W30";
        int id = desk.committee
                .post(
                        "api/slots",
                        desk.slot("CO", LocalDate.of(2069, 7, 22), 4, null).submit())
                .json()
                .getInt("id");
        desk.consolidate("2069-W30");
        JsonObject objection = Json.createObjectBuilder(desk.seen("2069-W30"))
                .add("slot", id)
                .add("reason", "Trùng giờ tiếp xúc cử tri")
                .build();
        assertThat(desk.chief("DO").post(week + "/object", objection).status()).isEqualTo(200);
        OfficeClient.Answer stored = desk.committee.get("api/slots/" + id);
        JsonObject moved = desk.slot("CO", LocalDate.of(2069, 7, 22), 4, null)
                .at(LocalTime.of(15, 0), LocalTime.of(16, 0))
                .builder()
                .add("version", stored.json().getInt("version"))
                .build();
        assertThat(desk.committee.put("api/slots/" + id, moved).state()).isEqualTo("SUBMITTED");
        assertThat(desk.number("select count(*) from week_office where week = '2069-W30' and office = 'DO'"
                        + " and consent = 'WAITING'"))
                .isEqualTo(1);
        assertThat(desk.number("select count(*) from notice n join account a on a.person_id = n.person_id"
                        + " where n.text_key = 'schedule.askedAgain' and a.login = 'do.chief' and n.subject = '" + id
                        + "'"))
                .isEqualTo(1);
        for (String office : new String[] {"PO", "DO", "CO"}) {
            assertThat(desk.chief(office)
                            .post(week + "/confirm", desk.seen("2069-W30"))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(desk.party.post(week + "/issue", desk.seen("2069-W30")).status())
                .isEqualTo(200);
        assertThat(desk.committee.get("api/slots/" + id).state()).isEqualTo("ISSUED");
    }

    @Test
    @DisplayName("SC-11 · after issue a change needs a chief and a reason, and makes the next version")
    void changeAfterIssue(City city) throws SQLException {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2034-W10"), 2);
        assertThat(prepared.issue().status()).isEqualTo(200);
        long slot = prepared.slots().get(prepared.slots().size() - 1);
        OfficeClient.Answer issued = desk.committee.get("api/slots/" + slot);
        SlotBody moved = desk.slot("CO", LocalDate.parse(issued.json().getString("day")), 2, null)
                .at(LocalTime.of(16, 30), LocalTime.of(17, 0));
        JsonObject edit = moved.builder()
                .add("version", issued.json().getInt("version"))
                .add("reason", "Chủ tịch đi công tác")
                .build();
        assertThat(Desk.codes(desk.committee.put("api/slots/" + slot, edit))).containsExactly("SC-11");
        assertThat(desk.chief("CO").put("api/slots/" + slot, edit).state()).isEqualTo("MOVED");
        assertThat(desk.party.get("api/weeks/2034-W10").json().getInt("issue")).isEqualTo(2);
        assertThat(desk.number("select count(*) from issued_row where week = '2034-W10' and issue_number = 2"
                        + " and mark = 'CHANGED'"))
                .isEqualTo(1);
    }
}
