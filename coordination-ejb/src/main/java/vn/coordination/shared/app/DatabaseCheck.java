package vn.coordination.shared.app;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the application relies on in the database sessions of a data source. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    static void require(String source, Connection session) throws SQLException {
        requireVersion(session.getMetaData());
        requireIsolation(source, session);
        requireTimeZone(source, session);
        requireCharacterSet(session);
        requireStrictMode(session);
    }

    private static void requireVersion(DatabaseMetaData database) throws SQLException {
        int version = database.getDatabaseMajorVersion() * 100 + database.getDatabaseMinorVersion();
        if (!"MariaDB".equals(database.getDatabaseProductName()) || version < 1011) {
            throw new StartRefused("it needs MariaDB 10.11 or newer, and the database is "
                    + database.getDatabaseProductName() + " " + database.getDatabaseProductVersion() + ".");
        }
    }

    /** At repeatable read a session decides on a picture older than the lock it has just got. */
    private static void requireIsolation(String source, Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new StartRefused("the data source " + source + " must have the transaction isolation"
                    + " TRANSACTION_READ_COMMITTED, and now has "
                    + ask(connection, "select @@session.tx_isolation") + ".");
        }
    }

    /** A zone with summer time may equal UTC today, hence two days. */
    private static void requireTimeZone(String source, Connection connection) throws SQLException {
        String differences = ask(
                connection,
                "select coalesce(abs(timestampdiff(second, '2026-01-01',"
                        + " convert_tz('2026-01-01', @@session.time_zone, '+00:00')))"
                        + " + abs(timestampdiff(second, '2026-07-01',"
                        + " convert_tz('2026-07-01', @@session.time_zone, '+00:00'))), 1)");
        if (!"0".equals(differences)) {
            throw new StartRefused("the sessions of " + source + " must have the time zone UTC, and now have "
                    + ask(connection, "select @@session.time_zone")
                    + "; set the connection properties connectionTimeZone=UTC and"
                    + " forceConnectionTimeZoneToSession=true.");
        }
    }

    private static void requireCharacterSet(Connection connection) throws SQLException {
        String sets = ask(
                connection,
                "select concat(@@character_set_client, ' ', @@character_set_results, ' ', @@character_set_database)");
        if (!"utf8mb4 utf8mb4 utf8mb4".equals(sets)) {
            throw new StartRefused("the character set of the session and of the database must be utf8mb4, and now is "
                    + sets + " (client, results, database).");
        }
    }

    private static void requireStrictMode(Connection connection) throws SQLException {
        String mode = ask(connection, "select @@session.sql_mode");
        if (!mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES")) {
            throw new StartRefused("the database's sql_mode must contain STRICT_TRANS_TABLES, otherwise it cuts texts"
                    + " that are too long without a word; it is now '" + mode + "'.");
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
