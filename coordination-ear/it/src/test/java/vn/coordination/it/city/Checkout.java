package vn.coordination.it.city;

import java.nio.file.Path;

/** Where the build put what the tests use. */
public final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("coordination.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    private Checkout() {}

    /** Data of this checkout's own databases and servers. */
    public static Path data() {
        return ROOT.resolve(".devdb");
    }

    /** The provisioned server. */
    public static Path server() {
        return ROOT.resolve("coordination-ear/target/server");
    }

    public static Path ear() {
        return ROOT.resolve("coordination-ear/target/coordination.ear");
    }

    /** What the tests leave behind to be looked at. */
    public static Path results() {
        return ROOT.resolve("coordination-ear/it/target");
    }
}
