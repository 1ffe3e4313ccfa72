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

/** The accounts of an office, looked through by those who speak for it. */
@ExtendWith(RunningCity.class)
class AccountReviewIT {
    private City city;
    private long review;

    @BeforeEach
    void openReview(City running) {
        city = running;
        city.records()
                .change("insert into account_review (office, quarter, with_rights, opened_at) values"
                        + " ('CO', '2026-Q3', true, '2026-07-01')");
        review = city.records().number("select id from account_review where quarter = '2026-Q3'");
        for (String login : new String[] {"co.specialist", "co.chief"}) {
            city.records()
                    .change("insert into review_line (review_id, account_id) select " + review
                            + ", id from account where login = '" + login + "'");
        }
        city.records()
                .change(
                        "insert into review_line (review_id, account_id, role_grant_id) select " + review
                                + ", a.id, g.id from account a join role_grant g on g.account_id = a.id where a.login = 'co.facilities'");
    }

    @AfterEach
    void restore() {
        city.records().change("delete from review_line where review_id = " + review);
        city.records().change("delete from account_review where id = " + review);
        ReviewClocks.forget(city, "subject_type = 'AccountReview' and subject = '" + review + "'");
        city.records().change("update account set disabled = false");
        city.records().change("update role_grant set revoked_on = null");
        city.records().change("delete from login_source");
    }

    @Test
    @DisplayName("SS-07 · a leader keeps or removes each line; what is removed is shut at once; the last line closes")
    void decided() {
        Visitor specialist = signedIn("co.specialist");
        Visitor deputy = signedIn("co.deputy");
        assertThat(decide(deputy, "co.specialist", "REMOVED").status()).isEqualTo(204);
        assertThat(specialist.get("/api/session").status()).isEqualTo(401);
        assertThat(decide(deputy, "co.facilities", "REMOVED").status()).isEqualTo(204);
        assertThat(city.records()
                        .number("select count(*) from role_grant g join account a on a.id = g.account_id"
                                + " where a.login = 'co.facilities' and g.revoked_on is not null"))
                .isEqualTo(1);
        assertThat(city.records()
                        .number("select count(*) from account_review where closed_at is not null and id = " + review))
                .isZero();
        assertThat(decide(deputy, "co.chief", "KEPT").status()).isEqualTo(204);
        assertThat(city.records()
                        .number("select count(*) from account_review where closed_at is not null and id = " + review))
                .isEqualTo(1);
        assertThat(city.records()
                        .number("select count(*) from trail_entry where action = 'AccountReview.decide'"
                                + " and subject_type = 'ReviewLine' and outcome = 'DONE' and subject in"
                                + " (select id from review_line where review_id = " + review + ")"))
                .isEqualTo(3);
        assertBroken(decide(deputy, "co.chief", "REMOVED"), "decided");
    }

    @Test
    @DisplayName("SS-07 · nobody decides on himself; of a leader the administrator may, of others he may not")
    void own() {
        assertBroken(decide(signedIn("co.chief"), "co.chief", "KEPT"), "own");
        Visitor administrator = signedIn("administrator");
        assertBroken(decide(administrator, "co.specialist", "KEPT"), "leader");
        assertThat(decide(administrator, "co.chief", "KEPT").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("SS-07 · another office neither sees the list nor decides, staff without a leader's role neither")
    void others() {
        Visitor chief = signedIn("po.chief");
        assertThat(chief.get("/api/account-reviews").body()).doesNotContain("\"CO\"");
        assertThat(chief.get("/api/account-reviews/" + review).status()).isEqualTo(404);
        assertBroken(decide(chief, "co.specialist", "KEPT"), "leader");
        assertThat(signedIn("co.specialist").get("/api/account-reviews").status())
                .isEqualTo(403);
        assertThat(city.records()
                        .number("select count(*) from review_line where decision is not null and review_id = "
                                + review))
                .isZero();
    }

    @Test
    @DisplayName("SS-07 · a review past its quarter shows as late until its last line is decided")
    void overdue() {
        Visitor chief = signedIn("co.deputy");
        assertThat(overdue(chief)).isTrue();
        for (String login : new String[] {"co.specialist", "co.chief", "co.facilities"}) {
            decide(chief, login, "KEPT");
        }
        assertThat(overdue(chief)).isFalse();
        assertThat(city.records()
                        .number("select count(*) from deadline where subject_type = 'AccountReview' and code = 'SS-07'"
                                + " and subject = '" + review + "' and due = '2026-09-30 17:00:00' and ending = 'MET'"
                                + " and ended > due"))
                .as("its clock keeps the late mark for good")
                .isEqualTo(1);
    }

    private boolean overdue(Visitor visitor) {
        return visitor.get("/api/account-reviews/" + review).json().getBoolean("overdue");
    }

    private Answer decide(Visitor visitor, String login, String decision) {
        String line = " from review_line l join account a on a.id = l.account_id where l.review_id = " + review
                + " and a.login = '" + login + "'";
        JsonObject body = Json.createObjectBuilder()
                .add("version", (int) city.records().number("select l.version" + line))
                .add("decision", decision)
                .build();
        return visitor.post("/api/account-reviews/lines/" + city.records().number("select l.id" + line), body);
    }

    private Visitor signedIn(String login) {
        Visitor visitor = Visitor.at("127.0.0.1", city);
        assertThat(visitor.login(login, Visitor.PASSWORD).status()).isEqualTo(200);
        return visitor;
    }

    private static void assertBroken(Answer answer, String variant) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        JsonObject breach = answer.json().getJsonArray("breaches").getJsonObject(0);
        assertThat(breach.getString("code")).isEqualTo("SS-07");
        assertThat(breach.getString("variant")).isEqualTo(variant);
    }
}
