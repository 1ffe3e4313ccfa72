package vn.coordination.shared.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** An account with too many rights could rewrite the trail: the start tries it, on no row at all. */
final class TrailCheck {

    static final String TABLE = "trail_entry";

    private static final int DENIED = 1142;

    private final DataSource application;

    TrailCheck(DataSource application) {
        this.application = application;
    }

    void require() throws SQLException {
        requireDenied("delete from " + TABLE + " where 1 = 0");
        requireDenied("update " + TABLE + " set id = id where 1 = 0");
    }

    private void requireDenied(String attempt) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(attempt);
        } catch (SQLException e) {
            if (e.getErrorCode() == DENIED) {
                return;
            }
            throw e;
        }
        throw new StartRefused("the application's database account may change or delete the trail (" + TABLE
                + "); take its rights on the whole schema away, the start then gives those it needs.");
    }
}
