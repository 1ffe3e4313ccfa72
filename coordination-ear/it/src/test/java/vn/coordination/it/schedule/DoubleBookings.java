package vn.coordination.it.schedule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Claims of one resource that overlap: what must never be found, and what the control arm must find. */
final class DoubleBookings {
    private DoubleBookings() {}

    /** @param table whose rows have an id, a resource, a start and an end, as the claims have */
    static long in(Connection connection, String table) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(("select count(*) from %1$s a join %1$s b"
                                + " on b.resource = a.resource and b.id > a.id and b.starts < a.ends and a.starts < b.ends")
                        .formatted(table))) {
            count.next();
            return count.getLong(1);
        }
    }
}
