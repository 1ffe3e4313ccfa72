package vn.coordination.it.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Visitor;
import vn.coordination.it.identity.Visitor.Answer;

/** The trail, looked through week by week. */
@ExtendWith(RunningCity.class)
class TrailReviewIT {
    private City city;
    private Visitor auditor;

    @BeforeEach
    void twoPastWeeks(City running) {
        city = running;
        clear();
        for (String day : new String[] {"2026-11-11", "2026-11-18"}) {
            city.records()
                    .change("insert into trail_entry select uuid(), '" + day + " 03:00:00', 0, 0, null, 'it-review',"
                            + " 'Tick.test', 'Trail', '', 'DONE', '', null, '{}'");
        }
        auditor = Visitor.at("127.0.0.1", city);
        assertThat(auditor.login("auditor", Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @AfterEach
    void clear() {
        city.records().change("delete from trail_review");
        ReviewClocks.forget(city, "subject_type = 'TrailReview'");
        city.records().change("delete from trail_entry where source = 'it-review'");
    }

    @Test
    @DisplayName(
            "SS-06 · past weeks stay open until an auditor confirms that he has looked them through, and grow late")
    void confirmed() {
        assertThat(week("2026-W46")).contains("\"open\":true", "\"overdue\":true", "\"entries\":1");
        assertThat(week("2026-W47")).contains("\"open\":true", "\"overdue\":false");
        assertThat(auditor.get("/api/trail-weeks").body()).doesNotContain("2026-W48");
        assertThat(confirm(auditor, "2026-W46").status()).isEqualTo(204);
        assertThat(week("2026-W46")).contains("\"open\":false", "\"overdue\":false");
        assertThat(
                        city.records()
                                .number(
                                        "select count(*) from deadline where subject_type = 'TrailReview' and subject = '2026-W46'"
                                                + " and code = 'SS-06' and office = 'PO' and due = '2026-11-23 17:00:00' and ending = 'MET'"))
                .as("seven days after the week, which is a Sunday, and so on Monday")
                .isEqualTo(1);
        assertThat(city.records()
                        .number("select count(*) from trail_entry where action = 'TrailReview.confirm'"
                                + " and subject_type = 'TrailReview' and outcome = 'DONE'"))
                .isPositive();
    }

    @Test
    @DisplayName("SS-06 · a week is confirmed once, and only when it is over")
    void refused() {
        confirm(auditor, "2026-W46");
        assertThat(confirm(auditor, "2026-W46").body()).contains("SS-06").contains("\"reviewed\"");
        assertThat(confirm(auditor, "2026-W48").body()).contains("SS-06").contains("\"open\"");
    }

    @Test
    @DisplayName("SS-06 · nobody but the auditor confirms, the administrator neither")
    void others() {
        for (String login : new String[] {"administrator", "po.chief"}) {
            Visitor other = Visitor.at("127.0.0.1", city);
            other.login(login, Visitor.PASSWORD);
            assertThat(other.get("/api/trail-weeks").status()).isEqualTo(403);
            assertThat(confirm(other, "2026-W46").status()).isEqualTo(403);
        }
    }

    private String week(String week) {
        return auditor.get("/api/trail-weeks").body().replaceAll("(?s).*(\\{\"week\":\"" + week + "\"[^}]*}).*", "$1");
    }

    private static Answer confirm(Visitor visitor, String week) {
        JsonObject body =
                Json.createObjectBuilder().add("note", "nothing unusual").build();
        return visitor.post("/api/trail-weeks/" + week, body);
    }
}
