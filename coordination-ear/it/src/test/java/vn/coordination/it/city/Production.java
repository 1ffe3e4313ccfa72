package vn.coordination.it.city;

import java.util.Map;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ServerSettings;

/** A server that is no demonstration, with the least configuration it asks for. */
public final class Production {
    /** 32 bytes of nothing, in Base64. */
    public static final String FACTOR_KEY = "A".repeat(43) + "=";

    /** Two keys, as different as keys have to be. */
    public static final String PETITION_KEYS = "1:B%1$s= marks:C%1$s=".formatted("A".repeat(42));

    private Production() {}

    /** @param folder below the data of the checkout */
    public static ServerSettings settings(String folder, EmbeddedDatabase database, String schema) {
        return TestServer.settings(folder)
                .withDatabase(database, schema)
                .withEnvironment(
                        Map.of("COORDINATION_FACTOR_KEY", FACTOR_KEY, "COORDINATION_PETITION_KEYS", PETITION_KEYS));
    }
}
