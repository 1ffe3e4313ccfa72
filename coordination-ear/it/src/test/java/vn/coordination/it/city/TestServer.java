package vn.coordination.it.city;

import vn.coordination.run.ServerSettings;

/** What all servers under test have in common. */
public final class TestServer {
    private TestServer() {}

    /**
     * With the quick compiler alone: it starts a server in half the time, and what a test asks of one seldom runs often
     * enough to repay the better compiler.
     *
     * @param folder below the data of the checkout
     */
    public static ServerSettings settings(String folder) {
        return ServerSettings.of(Checkout.server(), Checkout.data(folder))
                .withJavaOptions("-Xms256m", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }
}
