package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The same rows written and read by plain JDBC on one connection: what the database itself allows. */
final class RawBooking implements Booking {
    private static final int CITY_HOURS = 7;

    private final Connection connection;
    private final Lane lane;

    RawBooking(Connection connection, Lane lane) throws SQLException {
        this.connection = connection;
        this.lane = lane;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    public void book(int number) throws SQLException {
        String[] resources = {"PERSON:" + lane.first(), "PERSON:" + lane.second(), "ROOM:" + lane.room()};
        LocalDateTime starts = lane.day(number).atTime(lane.starts(number)).minusHours(CITY_HOURS);
        LocalDateTime ends = lane.day(number).atTime(lane.ends(number)).minusHours(CITY_HOURS);
        lock(resources, number);
        look(resources, starts, ends);
        long slot = slot(number);
        for (String resource : resources) {
            run(
                    "insert into allocation (resource, starts, ends, slot, building, sites) values (?, ?, ?, ?, '1', 'A')",
                    resource,
                    starts,
                    ends,
                    slot);
        }
        record(slot);
        connection.commit();
    }

    private void lock(String[] resources, int number) throws SQLException {
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

    private void look(String[] resources, LocalDateTime starts, LocalDateTime ends) throws SQLException {
        try (PreparedStatement select = prepare(
                        "select a.slot, a.resource, a.starts, a.ends from allocation a"
                                + " where a.resource in (?, ?, ?) and a.starts >= ? and a.starts < ? and a.ends > ?",
                        resources[0],
                        resources[1],
                        resources[2],
                        starts.minusHours(36),
                        ends.plusHours(12),
                        starts.minusHours(12));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (rows.getObject(3, LocalDateTime.class).isBefore(ends)
                        && rows.getObject(4, LocalDateTime.class).isAfter(starts)) {
                    throw new IllegalStateException("lanes touch: " + rows.getString(2));
                }
            }
        }
    }

    private long slot(int number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into slot (week, office, state, day, half_day, starts, ends, title, body, precedence, room,"
                        + " form, expected, secret, unscheduled, replaces_invitation, registered, late, version)"
                        + " values ('2060-W01', 'CO', 'SUBMITTED', ?, 'MORNING', ?, ?, 'Họp đo tốc độ', ?, 'NATIONAL',"
                        + " ?, 'IN_PERSON', 10, false, false, false, now(6), false, 0)",
                PreparedStatement.RETURN_GENERATED_KEYS)) {
            set(insert, lane.day(number), lane.starts(number), lane.ends(number), lane.body(), lane.room());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                long slot = keys.getLong(1);
                run(
                        "insert into slot_attendee (slot, person, part) values (?, ?, 'CHAIR'), (?, ?, 'REQUIRED')",
                        slot,
                        lane.first(),
                        slot,
                        lane.second());
                return slot;
            }
        }
    }

    private void record(long slot) throws SQLException {
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

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
