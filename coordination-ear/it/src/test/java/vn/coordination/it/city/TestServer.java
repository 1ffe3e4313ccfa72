package vn.coordination.it.city;

import java.util.List;
import java.util.stream.Stream;
import vn.coordination.run.ServerSettings;

/** What all servers under test have in common. */
public final class TestServer {
    private TestServer() {}

    /** What it loads is known to be much, so that it need not collect for it each time. */
    static final List<String> BOTH_COMPILERS =
            List.of("-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=192m", "-XX:+UseSerialGC");

    private static final List<String> QUICK_COMPILER = Stream.concat(
                    BOTH_COMPILERS.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
            .toList();

    /**
     * With the quick compiler alone: it starts a server in half the time, and what a test asks of one seldom runs often
     * enough to repay the better compiler.
     *
     * @param folder below the data of the checkout
     */
    public static ServerSettings settings(String folder) {
        return settings(folder, QUICK_COMPILER);
    }

    /** For a test that asks for the same thousands of times. */
    static ServerSettings forMuchWork(String folder) {
        return settings(folder, BOTH_COMPILERS);
    }

    private static ServerSettings settings(String folder, List<String> options) {
        return ServerSettings.of(Checkout.server(), Checkout.data(folder))
                .withPorts(Half.freePort(), Half.freePort())
                .withJavaOptions(options.toArray(String[]::new));
    }
}
