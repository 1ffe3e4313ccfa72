package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Visitor.Answer;

/** One-time codes at the door, as decision record 16 tells them. */
@ExtendWith(RunningCity.class)
class SecondFactorIT {
    private static final String HOLDER = "co.specialist";
    private static final String HERE = "127.0.9.1";

    private City city;

    @BeforeEach
    void fresh(City running) {
        city = running;
        forget();
    }

    @AfterEach
    void forget() {
        city.records().change("delete from second_factor");
        city.records().change("delete from recovery_code");
        city.records().change("delete from login_source");
    }

    @Test
    @DisplayName("SS-05 · with a device registered the password alone opens nothing, password and code do")
    void bothHalves() {
        Device device = new Device(register(signedIn()).secret());
        Visitor visitor = Visitor.at(HERE, city);
        assertThat(visitor.login(HOLDER, Visitor.PASSWORD).kind()).isEqualTo("login.codeWanted");
        assertThat(visitor.get("/api/session").status()).isEqualTo(401);
        assertThat(visitor.get("/today.xhtml").header("Location")).contains("/login.xhtml");
        assertThat(withCode(visitor, device.code(1)).status()).isEqualTo(200);
        assertThat(visitor.get("/api/session").json().getJsonArray("roles")).hasSize(1);
    }

    @Test
    @DisplayName("SS-05 · a code works once, whoever shows it again")
    void replay() {
        Registration registration = register(signedIn());
        Device device = new Device(registration.secret());
        assertThat(withCode(Visitor.at(HERE, city), registration.code()).kind())
                .as("the code that registered the device")
                .isEqualTo("login.CODE");
        String next = device.code(1);
        assertThat(withCode(Visitor.at(HERE, city), next).status()).isEqualTo(200);
        assertThat(withCode(Visitor.at(HERE, city), next).kind()).isEqualTo("login.CODE");
        assertThat(withCode(Visitor.at(HERE, city), device.code(-3)).kind()).isEqualTo("login.CODE");
    }

    @Test
    @DisplayName("SS-05 · wrong codes count like wrong passwords, and right passwords between do not forgive them")
    void locked() {
        Device device = new Device(register(signedIn()).secret());
        for (int i = 0; i < 4; i++) {
            assertThat(withCode(Visitor.at("127.0.9.2", city), "000000").kind()).isEqualTo("login.CODE");
        }
        assertThat(withCode(Visitor.at("127.0.9.2", city), "000000").status()).isEqualTo(423);
        assertThat(withCode(Visitor.at("127.0.9.2", city), device.code(1)).status())
                .isEqualTo(423);
        assertThat(city.records()
                        .number("select count(*) from trail_entry where outcome = 'REFUSED' and codes = 'SS-05'"
                                + " and source = '127.0.9.2'"))
                .isPositive();
    }

    @Test
    @DisplayName("SS-05 · each recovery code stands in once for the device; only digests are kept")
    void recovery() {
        Registration registration = register(signedIn());
        List<String> codes = registration.recoveryCodes();
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        assertThat(withCode(Visitor.at(HERE, city), codes.get(3).toLowerCase()).status())
                .isEqualTo(200);
        assertThat(withCode(Visitor.at(HERE, city), codes.get(3)).kind()).isEqualTo("login.CODE");
        assertThat(withCode(Visitor.at(HERE, city), codes.get(0).replace("-", ""))
                        .status())
                .isEqualTo(200);
        assertThat(city.records().number("select count(*) from recovery_code where used_at is null"))
                .isEqualTo(6);
        assertThat(city.records()
                        .number("select count(*) from recovery_code where digest in ('" + String.join("','", codes)
                                + "')"))
                .isZero();
    }

    @Test
    @DisplayName("SS-05 · a device counts when a code of it was seen; the secret is sealed, and never shown again")
    void registration() {
        Visitor visitor = signedIn();
        String secret = visitor.post("/api/session/device", nothing()).json().getString("secret");
        Answer wrong = visitor.post("/api/session/device/code", code("000000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().getJsonArray("breaches").getJsonObject(0).getString("variant"))
                .isEqualTo("code");
        assertThat(Visitor.at(HERE, city).login(HOLDER, Visitor.PASSWORD).status())
                .as("not registered yet")
                .isEqualTo(200);
        Visitor other = signedIn();
        assertThat(visitor.post("/api/session/device/code", code(new Device(secret).code()))
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/api/session").status()).isEqualTo(200);
        assertThat(other.get("/api/session").status())
                .as("a session opened without a code")
                .isEqualTo(401);
        assertThat(visitor.post("/api/session/device", nothing()).status()).isEqualTo(422);
        assertThat(city.records()
                        .number("select count(*) from second_factor where sealed_secret like '%" + secret + "%'"))
                .isZero();
        assertThat(city.records().number("select count(*) from trail_entry where changes like '%" + secret + "%'"))
                .isZero();
    }

    @Test
    @DisplayName("SS-05 · a demonstration's administrator comes in with one click, without a device")
    void demonstration() {
        JsonObject who =
                Visitor.at(HERE, city).login("administrator", Visitor.PASSWORD).json();
        assertThat(who.getBoolean("mustEnrol")).isFalse();
        assertThat(who.getJsonArray("roles").getString(0)).isEqualTo("ADMINISTRATOR");
    }

    private record Registration(String secret, String code, List<String> recoveryCodes) {}

    private static Registration register(Visitor visitor) {
        String secret = visitor.post("/api/session/device", nothing()).json().getString("secret");
        String code = new Device(secret).code();
        Answer answer = visitor.post("/api/session/device/code", code(code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new Registration(
                secret,
                code,
                answer.json()
                        .getJsonArray("recoveryCodes")
                        .getValuesAs(each -> ((jakarta.json.JsonString) each).getString()));
    }

    private Visitor signedIn() {
        Visitor visitor = Visitor.at(HERE, city);
        assertThat(visitor.login(HOLDER, Visitor.PASSWORD).status()).isEqualTo(200);
        return visitor;
    }

    private static Answer withCode(Visitor visitor, String code) {
        return visitor.post(
                "/api/session",
                Json.createObjectBuilder()
                        .add("login", HOLDER)
                        .add("password", Visitor.PASSWORD)
                        .add("code", code)
                        .build());
    }

    private static JsonObject code(String code) {
        return Json.createObjectBuilder().add("code", code).build();
    }

    private static JsonObject nothing() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }
}
