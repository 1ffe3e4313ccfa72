package vn.coordination.it.city;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.database.Account;
import vn.coordination.database.CannotStart;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;
import vn.coordination.shared.app.StartChecks;
import vn.coordination.shared.app.StartRefused;

class StartRefusalIT {

    private static final String SCHEMA = "coordination_refused";
    private static EmbeddedDatabase database;

    @RegisterExtension
    static final BeforeAllCallback DATABASE = (ExtensionContext context) -> database = SharedDatabase.of(context);

    @Test
    @DisplayName("an application whose account may change the trail does not start, and says why in one sentence")
    void tooManyRights() throws Exception {
        database.recreateSchema(SCHEMA);
        Account owner = database.accounts().owner();
        ServerSettings settings = Production.settings("it-refused", database, SCHEMA)
                .withEnvironment(Map.of("DB_USER", owner.user(), "DB_PASSWORD", owner.password()));
        assertThatThrownBy(() -> ApplicationServer.start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "The application does not start: the application's database account may change");
    }

    @Test
    @DisplayName("an application whose regulation lacks a number or an article does not start, and names it")
    void missingInTheRegulation() throws Exception {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = Production.settings("it-refused", database, SCHEMA);
        try (ApplicationServer server = ApplicationServer.start(settings)) {
            execute("delete from parameter where name = 'FL_02_SET_UP'");
            execute("grant delete on unit to 'coordination_app'@'127.0.0.1'");
            assertThatThrownBy(server::restart)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The application does not start: the regulation has no value")
                    .hasMessageContaining("FL_02_SET_UP");
            assertThatThrownBy(() -> asApplication("delete from unit"))
                    .as("a right beyond those of this version is taken back")
                    .hasMessageContaining("denied");
            execute("insert into parameter (name, value, unit, valid_from, citation)"
                    + " values ('FL_02_SET_UP', '15', 'MINUTES', '2022-10-03', '')");
            execute("delete from regulation_clause where code = 'SC-05'");
            assertThatThrownBy(server::restart)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The application does not start: the regulation has no article")
                    .hasMessageContaining("SC-05");
        }
    }

    @Test
    @DisplayName("PT-35 · an application without the keys of the petitions does not start, and names the variable")
    void noKeys() throws Exception {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = Production.settings("it-refused", database, SCHEMA)
                .withEnvironment(Map.of("COORDINATION_PETITION_KEYS", ""));
        assertThatThrownBy(() -> ApplicationServer.start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "The application does not start: the variable COORDINATION_PETITION_KEYS must hold");
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @DisplayName("a session of the database that is not as the application needs it is refused in one sentence")
    @CsvSource(delimiter = '|', textBlock = """
            set session transaction isolation level repeatable read | must have the transaction isolation TRANSACTION_READ_COMMITTED | REPEATABLE-READ
            set time_zone = '+07:00'                                | must have the time zone UTC                                    | +07:00
            set names utf8mb3                                       | must be utf8mb4                                                | utf8mb3 utf8mb3 utf8mb4
            set sql_mode = 'ONLY_FULL_GROUP_BY'                     | must contain STRICT_TRANS_TABLES                               | ONLY_FULL_GROUP_BY""")
    void session(String wrong, String wanted, String found) throws SQLException {
        database.recreateSchema(SCHEMA);
        try (Connection session = database.connect(database.accounts().application(), SCHEMA);
                Statement statement = session.createStatement()) {
            session.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            statement.execute("set time_zone = '+00:00'");
            StartChecks.require(session);
            statement.execute(wrong);
            assertThatThrownBy(() -> StartChecks.require(session))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("The application does not start: ")
                    .hasMessageContainingAll(wanted, found)
                    .hasMessageMatching("[^\\n]+\\.");
        }
    }

    private static void execute(String sql) throws SQLException {
        execute(database.accounts().owner(), sql);
    }

    private static void asApplication(String sql) throws SQLException {
        execute(database.accounts().application(), sql);
    }

    private static void execute(Account account, String sql) throws SQLException {
        try (Connection connection = database.connect(account, SCHEMA);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
