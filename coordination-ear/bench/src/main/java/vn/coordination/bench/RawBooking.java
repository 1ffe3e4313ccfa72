package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** The same rows in the fewest statements that write them, by plain JDBC: what the database itself allows. */
final class RawBooking extends JdbcBooking {
    RawBooking(Connection connection, Lane lane) throws SQLException {
        super(connection, lane);
    }

    @Override
    public void book(int number) throws SQLException {
        lock(number);
        look(starts(number), ends(number));
        long slot = slot(number);
        run(
                "insert into slot_attendee (slot, person, part) values (?, ?, 'CHAIR'), (?, ?, 'REQUIRED')",
                slot,
                lane.first(),
                slot,
                lane.second());
        for (String resource : resources()) {
            run(
                    "insert into allocation (resource, starts, ends, slot, building, sites) values (?, ?, ?, ?, '1', 'A')",
                    resource,
                    starts(number),
                    ends(number),
                    slot);
        }
        record(slot);
        connection.commit();
    }

    private void look(LocalDateTime starts, LocalDateTime ends) throws SQLException {
        String[] resources = resources();
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
        return insert(
                "insert into slot (week, office, state, day, half_day, starts, ends, title, body, precedence, room,"
                        + " form, expected, secret, unscheduled, replaces_invitation, registered, late, version)"
                        + " values ('2060-W01', 'CO', 'SUBMITTED', ?, 'MORNING', ?, ?, 'Họp đo tốc độ', ?, 'NATIONAL',"
                        + " ?, 'IN_PERSON', 10, false, false, false, now(6), false, 0)",
                lane.day(number),
                lane.starts(number),
                lane.ends(number),
                lane.body(),
                lane.room());
    }
}
