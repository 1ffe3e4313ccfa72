package vn.coordination.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import vn.coordination.database.EmbeddedDatabase;

/**
 * So many claims, in a schema of their own beside the application's: whoever compares few with many can ask both in turns,
 * and no job of the application meets the slots. Each claim has its place in an even grid of rooms and hours.
 */
final class StoredClaims implements AutoCloseable {
    private static final int ROOMS = 300;
    private static final int PER_DAY = 5;
    private static final int A_DAY = ROOMS * PER_DAY;
    /** A slot claims a room and two people. */
    private static final int PER_SLOT = 3;

    private static final int BATCH = 10_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2070, 1, 1, 0, 0);
    /** A check looks so many days back, and needs claims on all of them. */
    private static final int BEFORE = 2;
    /** The statement is kept prepared by the database, as by the application's data source. */
    private static final String AS_THE_APPLICATION =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useServerPrepStmts=true";

    private final int claims;
    private final Connection connection;

    private StoredClaims(int claims, Connection connection) {
        this.claims = claims;
        this.connection = connection;
    }

    static StoredClaims of(int claims, EmbeddedDatabase database) throws SQLException {
        String schema = EmbeddedDatabase.SCHEMA + "_" + claims + "_claims";
        database.recreateSchema(schema);
        Connection connection = DriverManager.getConnection(
                database.url(schema) + AS_THE_APPLICATION,
                database.accounts().owner().user(),
                database.accounts().owner().password());
        connection.setAutoCommit(false);
        StoredClaims stored = new StoredClaims(claims, connection);
        stored.store();
        return stored;
    }

    Connection connection() {
        return connection;
    }

    private void store() throws SQLException {
        for (String table : new String[] {"slot", "allocation"}) {
            Sql.execute(connection, "create table %1$s like %2$s.%1$s".formatted(table, EmbeddedDatabase.SCHEMA));
        }
        storeSlots();
        try (PreparedStatement insert = connection.prepareStatement("insert into allocation"
                + " (resource, starts, ends, slot, building, sites) values (?, ?, ?, ?, '1', 'A')")) {
            for (int claim = 0; claim < claims; claim++) {
                LocalDateTime starts = day(claim).plusHours(2L * (claim / ROOMS % PER_DAY) + 1);
                insert.setString(1, room(claim));
                insert.setObject(2, starts);
                insert.setObject(3, starts.plusHours(1));
                insert.setLong(4, 1 + claim / PER_SLOT);
                insert.addBatch();
                if (claim % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        Sql.execute(connection, "analyze table allocation, slot");
    }

    /** Each claim is read together with a slot of its own, as in an office: one for all would always be at hand. */
    private void storeSlots() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select group_concat(column_name)"
                        + " from information_schema.columns"
                        + " where table_schema = database() and table_name = 'slot' and column_name <> 'id'");
                ResultSet row = select.executeQuery()) {
            row.next();
            Sql.execute(
                    connection,
                    "insert into slot (id, %1$s) select seq, %1$s from seq_1_to_%2$d join (select * from %3$s.slot limit 1) s"
                            .formatted(row.getString(1), 1 + (claims - 1) / PER_SLOT, EmbeddedDatabase.SCHEMA));
        }
        connection.commit();
    }

    /** The first claim on a day that, with those before it, is wholly taken. */
    int firstSurrounded() {
        return BEFORE * A_DAY;
    }

    /** The last day may be taken in part only, and is left out. */
    int endSurrounded() {
        return claims / A_DAY * A_DAY;
    }

    static String room(int claim) {
        return "ROOM:" + (1_000_000 + claim % ROOMS);
    }

    static LocalDateTime day(int claim) {
        return FIRST.plusDays(claim / A_DAY);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            Sql.execute(connection, "drop database " + connection.getCatalog());
        }
    }
}
