package vn.coordination.it.city;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** The running application with its database and a mail server, shared by all tests of the run. */
public final class City implements AutoCloseable {

    /** Thursday 26 November 2026, 10:00 in the city: the demonstration's next week is open. */
    public static final String BEGINNING = "2026-11-26T03:00:00Z";

    private final EmbeddedDatabase database;
    private final String schema;
    private final MailServer mail = new MailServer();
    private final ApplicationServer server;
    private final Sessions sessions = new Sessions(this);
    private final Records records = new Records(this);

    City(EmbeddedDatabase database) {
        this(database, EmbeddedDatabase.SCHEMA, TestServer.settings("it-server"), Map.of());
    }

    private City(EmbeddedDatabase database, String schema, ServerSettings settings, Map<String, String> more) {
        this.database = database;
        this.schema = schema;
        try {
            database.recreateSchema(schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server = ApplicationServer.start(settings.withPlainCookies()
                .withDatabase(database, schema)
                .withEnvironment(Map.of(
                        "SMTP_HOST", "127.0.0.1",
                        "SMTP_PORT", Integer.toString(mail.port()),
                        // jobs come round as ever, but one that a test makes due runs soon
                        "TICK_SECONDS", "2"))
                .withProperties(properties(more)));
        try (Connection connection = asOwner()) {
            QuickPasswords.write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A city of its own, for tests that do to it what would disturb all others, such as moving its clock by days.
     *
     * @param name of its schema and folder
     */
    public static City apart(EmbeddedDatabase database, String name) {
        return apart(database, name, Map.of());
    }

    /** @param more system properties of its server */
    public static City apart(EmbeddedDatabase database, String name, Map<String, String> more) {
        return new City(database, "coordination_" + name, TestServer.settings("it-" + name), more);
    }

    /** A city of its own that has much to do, such as going through all its past. */
    public static City busy(EmbeddedDatabase database, String name, Map<String, String> more) {
        return new City(database, "coordination_" + name, TestServer.forMuchWork("it-" + name), more);
    }

    /** Starts the server anew, from now on as one that has much to do. */
    public void makeBusy() {
        server.restart(TestServer.BOTH_COMPILERS);
    }

    private static Map<String, String> properties(Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(more);
        properties.put("coordination.demonstration", "true");
        properties.put("coordination.clock", BEGINNING);
        return properties;
    }

    /** @param path without a leading slash: {@code schedule/week.xhtml} */
    public URI page(String path) {
        return server.uri().resolve(path);
    }

    public URI management(String path) {
        return server.managementUri().resolve(path);
    }

    /** To stop, kill and restart it; a test that does so leaves it running. */
    public ApplicationServer server() {
        return server;
    }

    public Sessions sessions() {
        return sessions;
    }

    public MailServer mail() {
        return mail;
    }

    public Records records() {
        return records;
    }

    /** A connection with the rights of the schema's owner. */
    public Connection asOwner() throws SQLException {
        return database.connect(database.accounts().owner(), schema);
    }

    /** A connection with the rights of the application. */
    public Connection asApplication() throws SQLException {
        return database.connect(database.accounts().application(), schema);
    }

    @Override
    public void close() {
        server.close();
        mail.stop();
    }
}
