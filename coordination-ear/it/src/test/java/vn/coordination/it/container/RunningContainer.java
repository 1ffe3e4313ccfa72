package vn.coordination.it.container;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.Checkout;
import vn.coordination.it.city.Half;
import vn.coordination.it.city.SharedDatabase;
import vn.coordination.it.city.TestServer;
import vn.coordination.run.ApplicationServer;

/** A configured server without the application, with a schema of its own; one for all container tests. */
record RunningContainer(ApplicationServer server) implements ExtensionContext.Store.CloseableResource {

    private static final String SCHEMA = "coordination_container";

    static void startOnce(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        RunningContainer.class, key -> start(SharedDatabase.of(context)), RunningContainer.class);
    }

    private static RunningContainer start(EmbeddedDatabase database) {
        try {
            database.recreateSchema(SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ApplicationServer server = ApplicationServer.start(TestServer.settings("it-container")
                .withDatabase(database, SCHEMA)
                // no mail server there: a test that wants one starts it on this port
                .withEnvironment(Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(Half.freePort())))
                .withProperties(Map.of("coordination.demonstration", "true"))
                .withoutApplication());
        // read by arquillian.xml
        System.setProperty("container.home", Checkout.server().toString());
        System.setProperty(
                "container.managementPort", Integer.toString(server.settings().managementPort()));
        return new RunningContainer(server);
    }

    @Override
    public void close() {
        server.close();
    }
}
