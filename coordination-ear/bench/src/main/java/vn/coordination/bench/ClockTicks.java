package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The job that takes late clocks up the ladder, run by the server itself; the row of its lease tells how long it took. */
final class ClockTicks implements AutoCloseable {
    private static final String JOB = "regulation.escalate";
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    /** Late by more than the whole ladder takes. */
    private static final String LATE = "insert into deadline (code, subject_type, subject, office, duty, kind, started,"
            + " amount, unit, parameter, parameter_as_of, backwards, due, own_ladder) select 'PT-11', 'Bench', s.seq, 'CO',"
            + " 'PETITION_OFFICER', 'ASSIGNMENT', utc_timestamp() - interval 90 day, '7', 'WORKING_DAYS', 'PT_11_ACCEPTANCE',"
            + " current_date - interval 90 day, false, utc_timestamp() - interval 60 day, false from seq_1_to_%d s";

    private static final String OURS = "(select id from deadline where subject_type = 'Bench')";
    private static final String TOLD =
            "cause like 'clock-%' and substring_index(substring_index(cause, '-', 2), '-', -1)" + " in " + OURS;

    /** What a sweep writes, in an order in which it can be written. */
    private final List<CopiedRows> written = List.of(
            new CopiedRows("escalation_step", "deadline in " + OURS),
            new CopiedRows("agenda_item", "deadline in " + OURS),
            new CopiedRows("notice", TOLD),
            new CopiedRows("mail", "notice_id in (select id from notice where " + TOLD + ")"));

    private final Connection connection;

    ClockTicks(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        Sql.execute(
                connection,
                "update job_lease set holder = 'bench', held_until = '2999-01-01' where name <> '" + JOB + "'");
    }

    /**
     * How long the job ran, in milliseconds, from taking its lease to giving it back. The one is told by the demonstration's
     * clock, the other by the server's.
     */
    double run() throws SQLException {
        Sql.execute(
                connection,
                "update job_lease set holder = null, held_until = '2000-01-01', last_run = null where name = '" + JOB
                        + "'");
        long end = System.nanoTime() + PATIENCE_NANOS;
        long micros = -1;
        while (micros < 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(JOB + " does not end");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            micros = Sql.number(
                    connection,
                    "select timestampdiff(microsecond, last_run, held_until) + coalesce((select offset_micros from"
                            + " demonstration_clock), 0) from job_lease where name = '" + JOB
                            + "' and holder is null and last_run is not null");
        }
        return micros / 1000.0;
    }

    /** The question of the job alone, which nothing answers. */
    double raw() throws Exception {
        Times times = new Times();
        try (PreparedStatement select = connection.prepareStatement("select id from deadline where ending is null"
                + " and own_ladder = false and due <= utc_timestamp() and subject_type = 'Bench' order by due, id")) {
            for (int i = 0; i < 100; i++) {
                times.take(() -> Sql.number(select));
            }
        }
        return times.median();
    }

    /** Clocks a second that the job takes up the whole ladder, and that JDBC does when it writes the same rows in batches. */
    Sweep sweep(int clocks) throws SQLException {
        Sql.execute(connection, LATE.formatted(clocks));
        double millis = run();
        for (CopiedRows each : written) {
            each.read(connection);
        }
        clear();
        long begin = System.nanoTime();
        int rows = 0;
        connection.setAutoCommit(false);
        for (CopiedRows each : written) {
            rows += each.write(connection);
        }
        connection.commit();
        connection.setAutoCommit(true);
        double raw = clocks * 1e9 / (System.nanoTime() - begin);
        clear();
        Sql.execute(connection, "delete from deadline where subject_type = 'Bench'");
        return new Sweep(clocks * 1000 / millis, raw, rows / clocks);
    }

    record Sweep(double perSecond, double rawPerSecond, int rowsEach) {}

    private void clear() throws SQLException {
        for (int i = written.size() - 1; i >= 0; i--) {
            written.get(i).delete(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        Sql.execute(connection, "update job_lease set holder = null, held_until = '2000-01-01' where holder = 'bench'");
        connection.close();
    }
}
