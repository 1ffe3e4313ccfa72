package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Visitor.Answer;

/** A locked session, and passwords that grow old. */
@ExtendWith(RunningCity.class)
class LeftAloneIT {
    private static final String HOLDER = "do.deputy";

    @AfterEach
    void forget(City city) {
        city.records().change("delete from login_source");
        city.records()
                .change("update account set password_since = utc_timestamp(6) + interval 30 day, must_change = false");
        city.records().change("delete from former_password");
    }

    @Test
    @DisplayName("SS-05 · a locked session opens nothing until its own holder gives his password, and then goes on")
    void locked(City city) {
        Visitor visitor = signedIn(city, HOLDER);
        assertThat(visitor.post("/api/session/lock", nothing()).status()).isEqualTo(204);
        Answer refused = visitor.get("/api/weeks/2026-W49");
        assertThat(refused.status()).isEqualTo(423);
        assertThat(refused.kind()).isEqualTo("locked");
        assertThat(visitor.get("/today.xhtml").header("Location")).contains("/lock.xhtml?next=%2Ftoday.xhtml");
        assertThat(visitor.get("/api/session").kind()).isEqualTo("locked");
        assertThat(visitor.post("/api/session/password", nothing()).status()).isEqualTo(423);

        assertThat(visitor.post("/api/session/unlock", password("wrong")).kind())
                .isEqualTo("login.PASSWORD");
        assertThat(visitor.get("/today.xhtml").status()).isEqualTo(302);
        assertThat(visitor.post("/api/session/unlock", password(Visitor.PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(visitor.get("/today.xhtml").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SS-05 · wrong passwords at a locked screen count like those at the door")
    void guessed(City city) {
        Visitor visitor = signedIn(city, HOLDER);
        visitor.post("/api/session/lock", nothing());
        for (int i = 0; i < 4; i++) {
            assertThat(visitor.post("/api/session/unlock", password("wrong")).status())
                    .isEqualTo(401);
        }
        assertThat(visitor.post("/api/session/unlock", password("wrong")).status())
                .isEqualTo(423);
        assertThat(visitor.post("/api/session/unlock", password(Visitor.PASSWORD))
                        .status())
                .isEqualTo(423);
    }

    @Test
    @DisplayName("SS-05 · an administrator's password older than two months must be changed first, anybody else's not")
    void outdated(City city) {
        city.records().change("update account set password_since = '2026-01-05 00:00:00'");
        Visitor administrator = Visitor.at("127.0.0.1", city);
        JsonObject who = administrator.login("administrator", Visitor.PASSWORD).json();
        assertThat(who.getBoolean("mustChange")).isTrue();
        assertThat(who.getJsonArray("roles")).isEmpty();
        assertThat(administrator.get("/administration/people.xhtml").header("Location"))
                .contains("/password.xhtml");
        assertThat(Visitor.at("127.0.0.1", city)
                        .login(HOLDER, Visitor.PASSWORD)
                        .json()
                        .getBoolean("mustChange"))
                .isFalse();
    }

    @Test
    @DisplayName("SS-05 · an administrator does not choose a former password again, anybody else may")
    void former(City city) {
        Visitor administrator = signedIn(city, "administrator");
        assertThat(change(administrator, Visitor.PASSWORD, "Phoi-hop-2027").status())
                .isEqualTo(200);
        Answer again = change(administrator, "Phoi-hop-2027", Visitor.PASSWORD);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().getJsonArray("breaches").getJsonObject(0).getString("variant"))
                .isEqualTo("reused");
        Visitor other = signedIn(city, HOLDER);
        assertThat(change(other, Visitor.PASSWORD, "Phoi-hop-2027").status()).isEqualTo(200);
        assertThat(change(other, "Phoi-hop-2027", Visitor.PASSWORD).status()).isEqualTo(200);
        restore(city, administrator);
    }

    private void restore(City city, Visitor administrator) {
        city.records().change("delete from former_password");
        assertThat(change(administrator, "Phoi-hop-2027", Visitor.PASSWORD).status())
                .isEqualTo(200);
    }

    private static Answer change(Visitor visitor, String current, String chosen) {
        return visitor.post(
                "/api/session/password",
                Json.createObjectBuilder()
                        .add("current", current)
                        .add("chosen", chosen)
                        .build());
    }

    private static Visitor signedIn(City city, String login) {
        Visitor visitor = Visitor.at("127.0.0.1", city);
        assertThat(visitor.login(login, Visitor.PASSWORD).status()).isEqualTo(200);
        return visitor;
    }

    private static JsonObject password(String typed) {
        return Json.createObjectBuilder().add("password", typed).build();
    }

    private static JsonObject nothing() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }
}
