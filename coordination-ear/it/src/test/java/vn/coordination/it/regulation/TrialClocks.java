package vn.coordination.it.regulation;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.it.city.City;

/** Clocks of records that no feature keeps, so that only what is under test touches them. */
public final class TrialClocks {
    private static final String INSERT = "insert into deadline (code, kind, subject_type, subject, office, duty,"
            + " awaited_by, started, amount, unit, parameter, parameter_as_of, backwards, due, own_ladder)"
            + " values ('SC-01', 'RECEIPT', 'Trial', ?, ?, 'SCHEDULE_COORDINATOR', ?, ?, '5', 'WORKING_DAYS',"
            + " 'SC_01_DRAFTS_DUE', date(?), false, ?, ?)";

    private static final String WAITING = "select count(*) from information_schema.processlist"
            + " where command in ('Query', 'Execute') and time_ms > 1500 and info not like '%processlist%'";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final City city;

    public TrialClocks(City city) {
        this.city = city;
    }

    /** Takes away the clocks of tests before. */
    public void clear() throws SQLException {
        String ours = "(select id from deadline where subject_type = 'Trial')";
        String told = "(subject_type = 'Trial' or subject_type = 'Agenda' and subject in " + ours + ")";
        execute("delete from mail where notice_id in (select id from notice where " + told + ")");
        execute("delete from notice where " + told);
        for (String table : List.of("agenda_item", "escalation_step", "recount_line", "deadline_pause")) {
            execute("delete from " + table + " where deadline in " + ours);
        }
        execute("delete from deadline where subject_type = 'Trial'");
    }

    /** @param started in UTC, as is due; five working days lie between them */
    public long start(String subject, String office, String awaitedBy, String started, String due) throws SQLException {
        return start(subject, office, awaitedBy, started, due, true);
    }

    /** Some clocks of the Council Office that have been late for more than two weeks and go up the common ladder. */
    public List<Long> startLate(int many) throws SQLException {
        List<Long> clocks = new ArrayList<>();
        for (int each = 0; each < many; each++) {
            clocks.add(start("late-" + each, "DO", "PO", "2026-11-02 02:00:00", "2026-11-09 17:00:00", false));
        }
        return clocks;
    }

    /** As {@link #startLate}, as many as nobody would want to start one by one. */
    public void flood(int many) throws SQLException {
        execute(
                "insert into deadline (code, kind, subject_type, subject, office, duty, started, amount, unit, parameter,"
                        + " parameter_as_of, backwards, due, own_ladder) select 'SC-01', 'RECEIPT', 'Trial', concat('flood-', s.seq),"
                        + " 'DO', 'SCHEDULE_COORDINATOR', '2026-11-02 02:00:00', '5', 'WORKING_DAYS', 'SC_01_DRAFTS_DUE',"
                        + " '2026-11-02', false, '2026-11-09 17:00:00', false from seq_1_to_" + many + " s");
    }

    private long start(String subject, String office, String awaitedBy, String started, String due, boolean ownLadder)
            throws SQLException {
        try (Connection connection = city.asOwner();
                PreparedStatement insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, subject);
            insert.setString(2, office);
            insert.setString(3, awaitedBy);
            insert.setString(4, started);
            insert.setString(5, started);
            insert.setString(6, due);
            insert.setBoolean(7, ownLadder);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** The next tick runs that job; the lease of a killed node would end by itself after two minutes. */
    public void makeDue(String job) throws SQLException {
        execute("update job_lease set held_until = '2000-01-01', last_run = null where name = '" + job + "'");
    }

    /** Until a statement of the application, whose own account alone sees it, waits for somebody's lock. */
    public void awaitLockWait() {
        await().atMost(PATIENCE).until(() -> {
            try (Connection connection = city.asApplication()) {
                return count(connection, WAITING) > 0;
            }
        });
    }

    public void awaitCount(String sql, long expected) {
        await().atMost(PATIENCE).until(() -> count(sql), count -> count == expected);
    }

    public long count(String sql) throws SQLException {
        try (Connection connection = city.asOwner()) {
            return count(connection, sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
