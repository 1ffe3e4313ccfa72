package vn.coordination.it.city;

import org.junit.jupiter.api.extension.ExtensionContext;
import vn.coordination.database.EmbeddedDatabase;

/** One database server for the whole run; each server under test has a schema of its own in it. */
public final class SharedDatabase implements ExtensionContext.Store.CloseableResource {

    private final EmbeddedDatabase database =
            EmbeddedDatabase.start(Checkout.data().resolve("it"));

    private SharedDatabase() {}

    public static EmbeddedDatabase of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(SharedDatabase.class, key -> new SharedDatabase(), SharedDatabase.class)
                .database;
    }

    @Override
    public void close() {
        database.close();
    }
}
