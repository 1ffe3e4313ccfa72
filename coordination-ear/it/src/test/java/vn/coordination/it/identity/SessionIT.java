package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Visitor.Answer;

/** What a session is worth, and what it is protected from. */
@ExtendWith(RunningCity.class)
class SessionIT {

    @Test
    @DisplayName("a role taken away, and an account disabled, work with the next request of an open session")
    void live(City city) {
        Visitor visitor = signedIn(city, "co.specialist");
        String role = "update role_grant g join account a on a.id = g.account_id set g.revoked_on = %s"
                + " where a.login = 'co.specialist'";
        try {
            city.records().change(role.formatted("'2022-10-01'"));
            assertThat(visitor.get("/api/session").json().getJsonArray("roles")).isEmpty();
            city.records().change(role.formatted("null"));
            assertThat(visitor.get("/api/session").json().getJsonArray("roles")).hasSize(1);
            city.records().change("update account set disabled = true where login = 'co.specialist'");
            assertThat(visitor.get("/api/session").status()).isEqualTo(401);
            city.records()
                    .change("update account set disabled = false, security_version = security_version + 1"
                            + " where login = 'co.specialist'");
            assertThat(visitor.get("/api/session").status()).isEqualTo(401);
        } finally {
            city.records().change(role.formatted("null"));
            city.records().change("update account set disabled = false where login = 'co.specialist'");
        }
    }

    @Test
    @DisplayName("SS-05 · a password given by somebody else must be changed before anything else, and to a strong one")
    void mustChange(City city) {
        city.records().change("update account set must_change = true where login = 'do.deputy'");
        Visitor visitor = Visitor.at("127.0.0.1", city);
        assertThat(visitor.login("do.deputy", Visitor.PASSWORD).json().getJsonArray("roles"))
                .isEmpty();
        assertThat(visitor.get("/api/anything").kind()).isEqualTo("password");
        assertThat(visitor.get("/today.xhtml").header("Location")).endsWith("/password.xhtml");

        Answer weak = visitor.post("/api/session/password", change(Visitor.PASSWORD, "short"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.json().getJsonArray("breaches"))
                .extracting(breach -> breach.asJsonObject().getString("variant"))
                .containsExactly("length", "classes");
        assertThat(weak.json().getJsonArray("breaches").getJsonObject(0).getString("code"))
                .isEqualTo("SS-05");

        String before = visitor.cookie("COORDINATION");
        Visitor other = Visitor.at("127.0.0.1", city);
        other.login("do.deputy", Visitor.PASSWORD);
        Answer changed = visitor.post("/api/session/password", change(Visitor.PASSWORD, "Phoi-hop-2027"));
        assertThat(changed.json().getJsonArray("roles")).hasSize(1);
        assertThat(visitor.cookie("COORDINATION")).isNotEqualTo(before);
        assertThat(visitor.get("/api/session").status()).isEqualTo(200);
        assertThat(other.get("/api/session").status())
                .as("another session under the old password")
                .isEqualTo(401);

        Answer again = visitor.post("/api/session/password", change("Phoi-hop-2027", Visitor.PASSWORD));
        assertThat(again.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("a state-changing call from another site, or without its key, is refused")
    @CsvSource({
        "Origin: https://elsewhere.example, 403",
        "Origin: null, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403"
    })
    void foreign(String header, int status, City city) {
        Visitor visitor = signedIn(city, "po.coordinator");
        assertThat(visitor.send("DELETE", "/api/session", "", header, "Idempotency-Key: 1")
                        .status())
                .isEqualTo(status);
        assertThat(visitor.send("DELETE", "/api/session", "").status()).isEqualTo(400);
        assertThat(visitor.send("DELETE", "/api/session", "", "Idempotency-Key: " + "x".repeat(101))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.get("/api/session").status())
                .as("the session still stands")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a page posted without its view's secret changes nothing")
    void forgedPage(City city) {
        Visitor visitor = signedIn(city, "administrator");
        Answer answer = visitor.send(
                "POST",
                "/administration/person.xhtml",
                "edit=edit&edit:name=Forged&edit:save=edit:save&jakarta.faces.ViewState=0:0",
                "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(visitor.get("/administration/people.xhtml?words=Forged").body())
                .doesNotContain(">Forged<");
    }

    @Test
    @DisplayName("cookies are for this site and no script; the answer forbids frames, sniffing and foreign scripts")
    void cookiesAndHeaders(City city) {
        Visitor visitor = Visitor.at("127.0.0.1", city);
        Answer login = visitor.login("po.coordinator", Visitor.PASSWORD);
        assertThat(login.cookies())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Strict"));
        Answer page = visitor.get("/login.xhtml");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("'unsafe-eval'");
    }

    @ParameterizedTest
    @DisplayName("who has not signed in is sent to the login page and comes back to where he wanted to go")
    @ValueSource(strings = {"/today.xhtml", "/administration/people.xhtml?words=a"})
    void challenge(String path, City city) {
        Visitor visitor = Visitor.at("127.0.0.1", city);
        Answer page = visitor.get(path);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location"))
                .contains("/login.xhtml?next=%2F" + path.substring(1, 5).replace("/", "%2F"));
        Answer partial = visitor.get(path, "Faces-Request: partial/ajax");
        assertThat(partial.body()).contains("<redirect url=\"/login.xhtml?next=");
        assertThat(visitor.get("/api/anything").kind()).isEqualTo("login");
    }

    @ParameterizedTest
    @DisplayName("each page of the administration opens for those who keep it and for nobody else")
    @CsvSource({
        "co.specialist, ''",
        "auditor, ''",
        "po.chief, mandates",
        "co.facilities, rooms room",
        "administrator, people person accounts opening mandates bodies rooms room buildings offices units unit"
    })
    void pages(String login, String open, City city) {
        Visitor visitor = signedIn(city, login);
        for (String page : List.of(
                "people",
                "person",
                "accounts",
                "opening",
                "mandates",
                "bodies",
                "rooms",
                "room",
                "buildings",
                "offices",
                "units",
                "unit")) {
            int expected = List.of(open.split(" ")).contains(page) ? 200 : 403;
            assertThat(visitor.get("/administration/" + page + ".xhtml").status())
                    .as(login + " " + page)
                    .isEqualTo(expected);
        }
    }

    private static Visitor signedIn(City city, String login) {
        Visitor visitor = Visitor.at("127.0.0.1", city);
        assertThat(visitor.login(login, Visitor.PASSWORD).status()).isEqualTo(200);
        return visitor;
    }

    private static JsonObject change(String current, String chosen) {
        return Json.createObjectBuilder()
                .add("current", current)
                .add("chosen", chosen)
                .build();
    }
}
