package vn.coordination.it.city;

import org.junit.jupiter.api.extension.ExtensionContext;
import vn.coordination.database.EmbeddedDatabase;

/** One database server for the whole run; each server under test has a schema of its own in it. */
public final class SharedDatabase implements ExtensionContext.Store.CloseableResource {

    /** Each commit is written, but not waited for on the disk: no test cuts the machine's power. */
    private static final String NO_WAIT_FOR_THE_DISK = "--innodb-flush-log-at-trx-commit=2";

    private final EmbeddedDatabase database =
            EmbeddedDatabase.start(Checkout.data("it"), Half.freePort(), NO_WAIT_FOR_THE_DISK);

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
