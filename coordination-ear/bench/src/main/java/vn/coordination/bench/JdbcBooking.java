package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Books by plain JDBC on one connection, past the application. */
abstract class JdbcBooking implements Booking {
    static final int CITY_HOURS = 7;

    final Connection connection;
    final Lane lane;

    JdbcBooking(Connection connection, Lane lane) throws SQLException {
        this.connection = connection;
        this.lane = lane;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    final String[] resources() {
        return new String[] {"PERSON:" + lane.first(), "PERSON:" + lane.second(), "ROOM:" + lane.room()};
    }

    final LocalDateTime starts(int number) {
        return lane.day(number).atTime(lane.starts(number)).minusHours(CITY_HOURS);
    }

    final LocalDateTime ends(int number) {
        return lane.day(number).atTime(lane.ends(number)).minusHours(CITY_HOURS);
    }

    final void lock(int number) throws SQLException {
        String[] resources = resources();
        run(
                "insert into resource_day (resource, day, version) values (?, ?, 1), (?, ?, 1), (?, ?, 1)"
                        + " on duplicate key update version = version + 1",
                resources[0],
                lane.day(number),
                resources[1],
                lane.day(number),
                resources[2],
                lane.day(number));
    }

    final void record(long slot) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        String facts = "{\"slot\":" + slot + ",\"neighbours\":[]}".repeat(20);
        for (String rules : new String[] {"schedule.submit", "schedule.allocate"}) {
            run(
                    "insert into judgement (id, at, account, office, rule_set, subject_type, subject, refused, codes,"
                            + " facts_version, facts, rulings, parameters)"
                            + " values (?, ?, 1, 'CO', ?, 'Slot', ?, false, '', 1, ?, '[]', '{}')",
                    UUID.randomUUID().toString(),
                    now,
                    rules,
                    Long.toString(slot),
                    facts);
        }
        run(
                "insert into trail_entry (id, at, account, person, office, source, action, subject_type, subject,"
                        + " outcome, codes, changes) values (?, ?, 1, 1, 'CO', '127.0.0.1', 'Schedule.plan', 'Slot', ?,"
                        + " 'DONE', '', ?)",
                UUID.randomUUID().toString(),
                now,
                Long.toString(slot),
                facts);
    }

    final void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    /** @return the key that the database gave */
    final long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            set(insert, values);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Reads every row and drops it. */
    final void read(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(sql, values);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    final PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
