package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;

/** The conflict check's own statement, with few and with very many claims stored. */
final class ConflictCheck {
    /** The application's own statement for three resources: the first and the last start, the first end, and not itself. */
    static final String LOOK = """
            select a.slot, s.office, a.resource, a.starts, a.ends, a.building, a.sites, s.precedence, s.registered
            from allocation a force index (allocation_check) join slot s on s.id = a.slot
            where a.resource in (?, ?, ?) and a.starts >= ? and a.starts < ? and a.ends > ? and a.slot <> ?""";

    private static final int RESOURCES = 300;
    private static final int PER_DAY = 5;
    /** A slot claims a room and two people. */
    private static final int PER_SLOT = 3;

    private static final long FIRST_SLOT = 100_000_000;
    private static final int BATCH = 10_000;
    private static final int FEW_PAGES = 100;
    private static final Duration LONGEST_REST = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final LocalDateTime FIRST = LocalDateTime.of(2070, 1, 1, 0, 0);

    private final Connection connection;
    private final long model;
    private int stored;

    /** @param model an existing slot; those that the claims belong to are as it is */
    ConflictCheck(Connection connection, long model) throws SQLException {
        this.connection = connection;
        this.model = model;
        connection.setAutoCommit(false);
    }

    /** Adds claims until there are so many, and waits until the database has written them out. */
    void fill(int claims) throws SQLException, InterruptedException {
        addSlots(claims);
        try (PreparedStatement insert = connection.prepareStatement("insert into allocation"
                + " (resource, starts, ends, slot, building, sites) values (?, ?, ?, ?, '1', 'A')")) {
            for (; stored < claims; stored++) {
                LocalDateTime starts = FIRST.plusDays(stored / (RESOURCES * PER_DAY))
                        .plusHours(2L * (stored / RESOURCES % PER_DAY) + 1);
                insert.setString(1, "ROOM:" + (1_000_000 + stored % RESOURCES));
                insert.setObject(2, starts);
                insert.setObject(3, starts.plusHours(1));
                insert.setLong(4, FIRST_SLOT + stored / PER_SLOT);
                insert.addBatch();
                if (stored % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table allocation, slot");
        }
        rest();
    }

    /** Each claim is read together with a slot of its own, as in an office: one for all would always be at hand. */
    private void addSlots(int claims) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String columns;
            try (ResultSet row =
                    statement.executeQuery("select group_concat(column_name) from information_schema.columns"
                            + " where table_schema = database() and table_name = 'slot' and column_name <> 'id'")) {
                row.next();
                columns = row.getString(1);
            }
            statement.executeUpdate(
                    "insert into slot (id, %1$s) select %2$d + seq, %1$s from slot join seq_%3$d_to_%4$d"
                                    .formatted(
                                            columns,
                                            FIRST_SLOT,
                                            (stored + PER_SLOT - 1) / PER_SLOT,
                                            (claims - 1) / PER_SLOT)
                            + " where id = " + model);
        }
        connection.commit();
    }

    /** What is still written in the background would be measured along. */
    private void rest() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_REST.toNanos();
        while (dirtyPages() > FEW_PAGES && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private long dirtyPages() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show global status like 'Innodb_buffer_pool_pages_dirty'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    /**
     * The 95th percentile of one check of three resources, in milliseconds; the best of several rounds.
     *
     * @param among a check looks at the place of any of the first so many claims: the same places make the same
     *     questions, however many claims are stored besides
     */
    double p95(int checks, int rounds, int among) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            best = Math.min(best, p95(checks, among));
        }
        return best;
    }

    private double p95(int checks, int among) throws SQLException {
        Random random = new Random(7);
        double[] millis = new double[checks];
        for (int i = -checks / 5; i < checks; i++) {
            int any = random.nextInt(among);
            long begin = System.nanoTime();
            check(any % RESOURCES, FIRST.plusDays(any / (RESOURCES * PER_DAY)).plusHours(4));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        connection.commit();
        Arrays.sort(millis);
        return millis[checks * 95 / 100];
    }

    private void check(int resource, LocalDateTime starts) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOOK)) {
            for (int i = 0; i < 3; i++) {
                select.setString(i + 1, "ROOM:" + (1_000_000 + (resource + i) % RESOURCES));
            }
            select.setObject(4, starts.minusHours(36));
            select.setObject(5, starts.plusHours(13));
            select.setObject(6, starts.minusHours(12));
            select.setLong(7, 0);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                }
            }
        }
    }

    void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from allocation where resource like 'ROOM:1______'");
            statement.executeUpdate("delete from slot where id >= " + FIRST_SLOT);
        }
        connection.commit();
    }
}
