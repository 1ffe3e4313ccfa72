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
import vn.coordination.database.Account;
import vn.coordination.database.CannotStart;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

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
            assertThatThrownBy(server::restart)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The application does not start: the regulation has no value")
                    .hasMessageContaining("FL_02_SET_UP");
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

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.connect(database.accounts().owner(), SCHEMA);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
