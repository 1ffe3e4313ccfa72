package vn.coordination.it.city;

import java.nio.file.Path;

/** Where the build put what the tests use. */
public final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("coordination.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    private Checkout() {}

    /** Where one of this run's own databases or servers has its data. */
    public static Path data(String name) {
        return ROOT.resolve(".devdb").resolve(Half.own(name));
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
