package vn.coordination.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;

/** Intake, duplicate search, list and clocks of petitions with few and with very many stored. */
final class PetitionBench implements AutoCloseable {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("petitions", 200_000);
    private static final int ROUNDS = 3;
    private static final int INTAKES = 150;
    private static final int SEARCHES = 400;
    private static final int PAGES = 40;
    private static final int TICKS = 50;
    private static final long FIRST = 1_000_000;
    private static final String LIST = "petition/petitions.xhtml";

    private final URI application;
    private final Process server;
    private final Connection connection;
    private final PetitionRows rows;
    private final DuplicateLookup duplicates;
    private final Consumer<String> out;
    private int entered;

    PetitionBench(URI application, Process server, Connection connection, Consumer<String> out) throws Exception {
        this.application = application;
        this.server = server;
        this.connection = connection;
        this.rows = new PetitionRows(connection, FIRST);
        this.duplicates = new DuplicateLookup(connection, rows);
        this.out = out;
    }

    /** What was measured with one number of petitions. */
    private record Found(
            double intakes, double search, double exact, double page, double deep, double empty, double tick) {}

    void run() throws Exception {
        intakes();
        rows.fill(FEW);
        Found few = measure();
        rows.fill(MANY);
        Found many = measure();
        line(
                "intake with %,d / %,d petitions     %.0f / %.0f /s, ratio %.2f (P6: 0.97)",
                FEW, MANY, few.intakes(), many.intakes(), many.intakes() / few.intakes());
        line(
                "duplicate search p95, the same         %.1f / %.1f ms, %.1f exact lookups (P7: 5, at most 20 ms)",
                few.search(), many.search(), many.search() / many.exact());
        line(
                "list of 50 petitions, the same         %.1f / %.1f ms CPU, %.1f empty pages (P8: 1.4 tables of 50 rows)",
                few.page(), many.page(), many.page() / many.empty());
        line(
                "last page of the list beside the first %.2f / %.2f (P9: 1.1)",
                few.deep() / few.page(), many.deep() / many.page());
        line(
                "a tick that finds no late clock        %.2f / %.2f ms, ratio %.2f (P13: 1.1)",
                few.tick(), many.tick(), many.tick() / few.tick());
    }

    private Found measure() throws Exception {
        double intakes = 0;
        double search = Double.MAX_VALUE;
        double exact = Double.MAX_VALUE;
        double tick = Double.MAX_VALUE;
        Visitor officer = Visitor.signIn(application, "co.petitions");
        Page page = new Page(officer, LIST);
        Page deep = new Page(officer, LIST + "?before=" + (FIRST + 100));
        Page empty = new Page(officer, "error/denied.xhtml");
        for (int round = 0; round < ROUNDS; round++) {
            intakes = Math.max(intakes, intakes());
            search = Math.min(search, duplicates.searchP95(SEARCHES));
            exact = Math.min(exact, duplicates.exactP95(SEARCHES));
            tick = Math.min(tick, tick());
            page.measure(PAGES, server);
            deep.measure(PAGES, server);
            empty.measure(PAGES, server);
        }
        return new Found(intakes, search, exact, page.cpuMillis(), deep.cpuMillis(), empty.cpuMillis(), tick);
    }

    /** Petitions entered a second over HTTP: numbered, sealed, marked, their clocks started. */
    private double intakes() throws Exception {
        Visitor clerk = Visitor.signIn(application, "co.receiver");
        long begin = System.nanoTime();
        for (int i = 0; i < INTAKES; i++) {
            String body =
                    ("{\"channel\":\"POST\",\"arrived\":\"2026-11-25\",\"target\":\"UBND phường Thử\",\"summary\":"
                                    + "\"kiến nghị số %d\",\"writers\":[{\"name\":\"Người Thử %d\",\"address\":\"số %d phố Thử\"}]}")
                            .formatted(entered, entered, entered++);
            HttpResponse<String> answer = clerk.post("api/petitions", body);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("not entered: " + answer.statusCode() + " " + answer.body());
            }
        }
        return INTAKES * 1e9 / (System.nanoTime() - begin);
    }

    /** The statement by which the ladder looks for late clocks, in milliseconds. */
    private double tick() throws SQLException {
        long begin = System.nanoTime();
        for (int i = 0; i < TICKS; i++) {
            try (PreparedStatement select =
                    connection.prepareStatement("select d.id from deadline d where d.ending is null"
                            + " and d.own_ladder = false and d.due <= ? and not exists (select 1 from escalation_step s"
                            + " where s.deadline = d.id)")) {
                select.setString(1, "2020-01-01");
                try (ResultSet late = select.executeQuery()) {
                    if (late.next()) {
                        throw new IllegalStateException("a clock is late in 2020");
                    }
                }
            }
        }
        connection.commit();
        return (System.nanoTime() - begin) / 1e6 / TICKS;
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : new String[] {"petition_band", "petition_marks"}) {
                statement.executeUpdate("delete from " + table + " where petition >= " + FIRST);
            }
            statement.executeUpdate("delete from deadline where subject_type = 'Petition'");
        }
        connection.commit();
        connection.close();
    }

    private void line(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }
}
