package vn.coordination.shared.app;

import java.sql.Connection;
import java.sql.SQLException;

/** Asks what the start asks of a session of the database. */
public final class StartChecks {
    private StartChecks() {}

    public static void require(Connection session) throws SQLException {
        DatabaseCheck.require("java:/jdbc/Coordination", session);
    }
}
