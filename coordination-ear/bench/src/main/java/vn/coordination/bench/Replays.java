package vn.coordination.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A simulation of many judgements beside what the machine needs to read the same rows and parse their facts. The rows are
 * copies of judgements that the bookings of this run have left over HTTP, in a year of their own; those that the bookings by
 * JDBC have left hold no facts and no ruling.
 */
final class Replays implements AutoCloseable {
    private static final String YEAR = "2071";
    private static final String PERIOD = " at >= '" + YEAR + "-01-01' and at < '" + YEAR + "-12-31'";
    private static final int ORIGINALS = 1_000;
    private static final int PORTION = 1_000;
    private static final double NANOS = 1e9;

    private final Connection connection;
    private final Visitor secretary;

    Replays(URI application, Connection connection) throws Exception {
        this.connection = connection;
        this.secretary = Visitor.signIn(application, "po.secretary");
    }

    /** @param judgements a multiple of 1,000 */
    void fill(int judgements) throws SQLException {
        String copied =
                "account, office, rule_set, subject_type, subject, refused, codes, facts_version, facts, rulings,"
                        + " parameters";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into judgement (id, at, " + copied + ") select uuid(),"
                    + " timestampadd(second, s.seq, '" + YEAR + "-01-02'), j.* from (select " + copied
                    + " from judgement where rule_set in ('schedule.submit', 'schedule.allocate') and account <> 0 and rulings <>"
                    + " '[]' order by at desc limit " + ORIGINALS + ") j, seq_1_to_" + judgements / ORIGINALS + " s");
            statement.execute("analyze table judgement");
        }
    }

    /** Judgements a second, from the secretary's request until the result is there. */
    double perSecond() throws Exception {
        long begin = System.nanoTime();
        require(secretary.post(
                "api/simulation",
                "{\"since\":\"%1$s-01-01\",\"until\":\"%1$s-12-30\",\"values\":{\"SC_05_TRAVEL_SAME_SITES\":\"45 MINUTES\"}}"
                        .formatted(YEAR)));
        String run;
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            run = require(secretary.get("api/simulation"));
        } while (run.contains("\"RUNNING\""));
        if (!run.contains("\"DONE\"") || !run.contains("\"undecidable\":{}")) {
            throw new IllegalStateException("not replayed: " + run.substring(0, Math.min(run.length(), 500)));
        }
        long judged = Long.parseLong(run.replaceAll("(?s).*\"judged\":(\\d+).*", "$1"));
        return judged * NANOS / (System.nanoTime() - begin);
    }

    /** The same rows streamed by plain JDBC, their facts parsed and thrown away. */
    double rawPerSecond() throws SQLException {
        JsonReaderFactory json = Json.createReaderFactory(Map.of());
        long begin = System.nanoTime();
        long read = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "select id, at, office, rule_set, subject_type, subject, refused, codes, facts_version, facts, rulings,"
                        + " parameters from judgement where" + PERIOD + " order by at, id",
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(PORTION);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    try (JsonReader reader = json.createReader(new StringReader(rows.getString(10)))) {
                        read += reader.readObject().isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        return read * NANOS / (System.nanoTime() - begin);
    }

    private static String require(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from judgement where" + PERIOD);
        }
        connection.close();
    }
}
