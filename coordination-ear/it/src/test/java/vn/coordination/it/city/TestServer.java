package vn.coordination.it.city;

import vn.coordination.run.ServerSettings;

/** What all servers under test have in common. */
public final class TestServer {
    private TestServer() {}

    /**
     * With the quick compiler alone: it starts a server in half the time, and what a test asks of one seldom runs often
     * enough to repay the better compiler. What it loads is known to be much, so that it need not collect for it each time.
     *
     * @param folder below the data of the checkout
     */
    public static ServerSettings settings(String folder) {
        return ServerSettings.of(Checkout.server(), Checkout.data(folder))
                .withPorts(Half.freePort(), Half.freePort())
                .withJavaOptions(
                        "-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=192m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }
}
