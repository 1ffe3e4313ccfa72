package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.coordination.database.CannotStart;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.Production;
import vn.coordination.it.city.SharedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** A server that is no demonstration: safe by default. */
class ProductionIT {
    private static final String SCHEMA = "coordination_production";
    private static final String PASSWORD = "First-password-1";
    private static EmbeddedDatabase database;

    private final HttpClient http = HttpClient.newHttpClient();

    @RegisterExtension
    static final BeforeAllCallback DATABASE = (ExtensionContext context) -> database = SharedDatabase.of(context);

    @Test
    @DisplayName(
            "SS-05 · a fresh installation knows one administrator from its configuration, once, and nobody else; he has his"
                    + " role when he has registered a device")
    void firstAdministrator() throws Exception {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = Production.settings("it-production", database, SCHEMA);
        try (ApplicationServer server = ApplicationServer.start(settings.withEnvironment(
                Map.of("COORDINATION_ADMIN_LOGIN", "first.one", "COORDINATION_ADMIN_PASSWORD", PASSWORD)))) {
            HttpResponse<String> answer = login(server.uri(), "first.one", PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"mustChange\":true").contains("\"roles\":[]");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as("unless told otherwise, cookies go over HTTPS only")
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; secure"));
            assertThat(login(server.uri(), "administrator", "Phoi-hop-2026").statusCode())
                    .isEqualTo(401);
            assertThat(page(server.uri().resolve("login.xhtml"))).doesNotContain("door-list");
        }
        try (ApplicationServer server = ApplicationServer.start(settings.withEnvironment(
                Map.of("COORDINATION_ADMIN_LOGIN", "second.one", "COORDINATION_ADMIN_PASSWORD", PASSWORD)))) {
            assertThat(login(server.uri(), "second.one", PASSWORD).statusCode()).isEqualTo(401);
            assertThat(login(server.uri(), "first.one", PASSWORD).statusCode()).isEqualTo(200);
            registersBeforeAnythingElse(server.uri());
        }
        assertThat(count("person")).isEqualTo(1);
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("slot")).isZero();
    }

    @Test
    @DisplayName("SS-05 · without the key of the second factor production does not start, and says so in one sentence")
    void noKey() throws Exception {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = Production.settings("it-production", database, SCHEMA)
                .withEnvironment(Map.of("COORDINATION_FACTOR_KEY", ""));
        assertThatThrownBy(() -> ApplicationServer.start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The application does not start: the variable COORDINATION_FACTOR_KEY");
    }

    private static void registersBeforeAnythingElse(URI root) {
        Visitor visitor = Visitor.at("127.0.0.1", root);
        visitor.login("first.one", PASSWORD);
        assertThat(visitor.get("/administration/people.xhtml").header("Location"))
                .contains("/password.xhtml");
        JsonObject changed = visitor.post(
                        "/api/session/password",
                        Json.createObjectBuilder()
                                .add("current", PASSWORD)
                                .add("chosen", "Second-password-2")
                                .build())
                .json();
        assertThat(changed.getBoolean("mustEnrol")).isTrue();
        assertThat(changed.getJsonArray("roles")).isEmpty();
        assertThat(visitor.get("/administration/people.xhtml").header("Location"))
                .contains("/device.xhtml");
        assertThat(visitor.get("/api/anything").kind()).isEqualTo("device");
        String secret = visitor.post("/api/session/device", JsonObject.EMPTY_JSON_OBJECT)
                .json()
                .getString("secret");
        JsonObject registered = visitor.post(
                        "/api/session/device/code",
                        Json.createObjectBuilder()
                                .add("code", new Device(secret).code())
                                .build())
                .json();
        assertThat(registered.getJsonArray("roles").getString(0)).isEqualTo("ADMINISTRATOR");
        assertThat(visitor.get("/administration/people.xhtml").status()).isEqualTo(200);
        assertThat(Visitor.at("127.0.0.1", root)
                        .login("first.one", "Second-password-2")
                        .kind())
                .isEqualTo("login.codeWanted");
    }

    private HttpResponse<String> login(URI root, String login, String password) throws Exception {
        String body = Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build()
                .toString();
        return http.send(
                HttpRequest.newBuilder(root.resolve("api/session"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String page(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int count(String table) throws Exception {
        try (Connection connection = database.connect(database.accounts().owner(), SCHEMA);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
