package vn.coordination.database;

import java.nio.file.Path;

/** A run that ends without a chance to stop its database. */
final class KilledRun {

    static final int EXIT_CODE = 77;

    private KilledRun() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase.start(Path.of(arguments[0]));
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
