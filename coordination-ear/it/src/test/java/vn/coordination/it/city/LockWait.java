package vn.coordination.it.city;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Waits until the application is held up by a lock. */
public final class LockWait {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * The application's own statements that have run for so long; only a lock makes one of them wait. Only its own account
     * sees them.
     */
    private static final String WAITING = "select count(distinct substring_index(info, ' ', 3))"
            + " from information_schema.processlist where command in ('Query', 'Execute') and time_ms > 1500 and info not like '%processlist%'";

    private LockWait() {}

    /** Until so many statements, each another one, are held up at once. */
    public static void untilHeldUp(City city, int statements) {
        await().atMost(PATIENCE).until(() -> waiting(city) >= statements);
    }

    private static long waiting(City city) throws SQLException {
        try (Connection connection = city.asApplication();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        }
    }
}
