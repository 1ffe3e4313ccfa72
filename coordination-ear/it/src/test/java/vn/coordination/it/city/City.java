package vn.coordination.it.city;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** The running application with its database and a mail server, shared by all tests of the run. */
public final class City implements AutoCloseable {

    /** Thursday 26 November 2026, 10:00 in the city: the demonstration's next week is open. */
    public static final String BEGINNING = "2026-11-26T03:00:00Z";

    private final EmbeddedDatabase database;
    private final MailServer mail = new MailServer();
    private final ApplicationServer server;

    City(EmbeddedDatabase database) {
        this.database = database;
        try {
            database.recreateSchema(EmbeddedDatabase.SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server = ApplicationServer.start(
                ServerSettings.of(Checkout.server(), Checkout.data().resolve("it-server"))
                        .withDatabase(database, EmbeddedDatabase.SCHEMA)
                        .withEnvironment(Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(mail.port())))
                        .withProperties(Map.of("coordination.demonstration", "true", "coordination.clock", BEGINNING)));
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

    public MailServer mail() {
        return mail;
    }

    /** A connection with the rights of the schema's owner. */
    public Connection asOwner() throws SQLException {
        return database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA);
    }

    /** A connection with the rights of the application. */
    public Connection asApplication() throws SQLException {
        return database.connect(database.accounts().application(), EmbeddedDatabase.SCHEMA);
    }

    @Override
    public void close() {
        server.close();
        mail.stop();
    }
}
