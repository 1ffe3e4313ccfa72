package vn.coordination.it.container;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.Checkout;
import vn.coordination.it.city.SharedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** A configured server without the application, to which Arquillian deploys; named before Arquillian's extension. */
public final class ContainerServer implements BeforeAllCallback {

    private static final String SCHEMA = "coordination_container";

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Shared.class, key -> start(SharedDatabase.of(context)), Shared.class);
    }

    private static Shared start(EmbeddedDatabase database) {
        try {
            database.recreateSchema(SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ApplicationServer server = ApplicationServer.start(
                ServerSettings.of(Checkout.server(), Checkout.data().resolve("it-container"))
                        .withDatabase(database, SCHEMA)
                        .withoutApplication());
        // read by arquillian.xml
        System.setProperty("container.home", Checkout.server().toString());
        System.setProperty(
                "container.managementPort", Integer.toString(server.settings().managementPort()));
        return new Shared(server);
    }

    private record Shared(ApplicationServer server) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            server.close();
        }
    }
}
