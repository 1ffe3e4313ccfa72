package vn.coordination.bench;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.database.FreePort;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/**
 * Prints, from one run on one machine and one database, what the application does beside what the machine does without
 * it. Rounds of both are interleaved and the best of each counts, because other work on the machine only slows down.
 */
public final class Bench {
    private static final String DEMONSTRATION = "coordination.demonstration";
    /** One part of it, for whoever works on that; empty for all. */
    private static final String ONLY = System.getProperty("bench.only", "");

    /** Room for all that is stored, and a disk that is no spinning one, as the administrators' guide advises. */
    private static final String[] TUNED = {"--innodb-buffer-pool-size=2G", "--innodb-io-capacity=2000"};

    private static final int ROUNDS = 3;
    private static final int PAGES = 60;
    private static final int REPLAYED = Integer.getInteger("judgements", 100_000);
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("claims", 1_000_000);
    private static final LocalDate OVER_HTTP = LocalDate.of(2040, 1, 2);
    private static final LocalDate RAW = LocalDate.of(2050, 1, 3);
    private static final LocalDate SAME = LocalDate.of(2080, 1, 1);

    private final PrintStream out = System.out;
    private final EmbeddedDatabase database;
    private final ApplicationServer server;

    private Bench(EmbeddedDatabase database, ApplicationServer server) {
        this.database = database;
        this.server = server;
    }

    /** @param arguments the folder of the checkout */
    public static void main(String[] arguments) throws Exception {
        // the keys of the demonstration, which the petitions are sealed under, are those of this process, too
        System.setProperty(DEMONSTRATION, "true");
        Path checkout = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path data = checkout.resolve(".devdb");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data.resolve("bench"), FreePort.any(), TUNED)) {
            database.recreateSchema(EmbeddedDatabase.SCHEMA);
            long begin = System.nanoTime();
            try (ApplicationServer server = ApplicationServer.start(
                    ServerSettings.of(checkout.resolve("coordination-ear/target/server"), data.resolve("bench-server"))
                            .withDatabase(database, EmbeddedDatabase.SCHEMA)
                            .withPlainCookies()
                            .withProperties(Map.of(DEMONSTRATION, "true"))
                            .withEnvironment(Map.of("TICK_SECONDS", "5")))) {
                double started = (System.nanoTime() - begin) / 1e9;
                new Bench(database, server).run(started);
            }
            if (isWanted("past")) {
                System.out.println("past years of the demonstration   " + new PastYears(database, checkout).load());
            }
        }
    }

    private void run(double started) throws Exception {
        Process process = new Process(server.pid());
        line("start with schema and demonstration   %6.1f s", started);
        line("memory of the server after the start   %6d MB", process.residentMegabytes());
        if (isWanted("bookings")) {
            bookings(1);
            bookings(8);
        }
        if (isWanted("replays")) {
            replays();
        }
        if (isWanted("conflicts")) {
            conflictCheck();
        }
        if (isWanted("week")) {
            pages(process);
        }
        if (isWanted("petitions")) {
            petitions(process);
        }
        if (isWanted("report")) {
            new ReportBench(database, server.uri(), out::println).run();
        }
        if (isWanted("delegates")) {
            delegates(process);
        }
        line("memory of the server at the end        %6d MB", process.residentMegabytes());
    }

    private static boolean isWanted(String part) {
        return ONLY.isEmpty() || ONLY.equals(part);
    }

    private void bookings(int clients) throws Exception {
        List<Booking> http = new ArrayList<>();
        List<Booking> same = new ArrayList<>();
        List<Booking> raw = new ArrayList<>();
        long account = one("select id from account where login = 'co.coordinator'");
        for (int client = 0; client < clients; client++) {
            http.add(new HttpBooking(server.uri(), lane(client, OVER_HTTP.plusYears(clients))));
            same.add(new SameBooking(owner(), lane(client, SAME.plusYears(clients)), account));
            raw.add(new RawBooking(owner(), lane(client, RAW.plusYears(clients))));
        }
        new BookingRates(clients, http, same, raw).measure(out::println);
    }

    private void replays() throws Exception {
        try (Replays replays = new Replays(server.uri(), owner())) {
            replays.fill(REPLAYED);
            double replayed = 0;
            double limit = 0;
            for (int round = 0; round < ROUNDS; round++) {
                replayed = Math.max(replayed, replays.perSecond());
                limit = Math.max(limit, replays.rawPerSecond());
            }
            line(
                    "judgements replayed, of %,d          %6.0f /s, %6.0f /s only read and parsed, ratio %.2f;"
                            + " %.1f s in all (aim: 60)",
                    REPLAYED, replayed, limit, replayed / limit, REPLAYED / replayed);
        }
    }

    private void conflictCheck() throws Exception {
        try (StoredClaims few = StoredClaims.of(FEW, database);
                StoredClaims many = StoredClaims.of(MANY, database)) {
            line("conflict check, %,d / %,d claims  %s", FEW, MANY, new ConflictCheck(few, many).measure());
        }
    }

    private void pages(Process process) throws Exception {
        URI application = server.uri();
        Visitor visitor = Visitor.signIn(application, "po.coordinator");
        String week = "schedule/week.xhtml?week=" + text("select min(week) from slot where week < '2039'");
        Page weekPage = new Page(visitor, week);
        Page emptyPage = new Page(visitor, "error/denied.xhtml");
        weekPage.measure(PAGES, process);
        emptyPage.measure(PAGES, process);
        for (int round = 0; round < ROUNDS; round++) {
            weekPage.measure(PAGES, process);
            emptyPage.measure(PAGES, process);
        }
        line("week page of the demonstration         %s", weekPage);
        line("empty page of the same application     %s", emptyPage);
        line("week page in empty pages               %6.1f (aim: 10)", weekPage.cpuMillis() / emptyPage.cpuMillis());
    }

    private void petitions(Process process) throws Exception {
        Floor.deploy(server.settings().folder(), server.uri());
        try (PetitionBench petitions = new PetitionBench(server.uri(), process, owner(), owner(), out::println)) {
            petitions.run();
        }
    }

    private void delegates(Process process) throws Exception {
        try (DelegateBench delegates = new DelegateBench(server.uri(), process, owner(), out::println)) {
            delegates.run();
        }
    }

    private Lane lane(int client, LocalDate begins) throws SQLException {
        List<Long> persons = ids("select id from person order by id");
        List<Long> rooms = ids("select id from room order by id");
        long body = one("select id from body where code = 'PEOPLES_COMMITTEE'");
        return new Lane(persons.get(2 * client), persons.get(2 * client + 1), rooms.get(client), body, begins);
    }

    private Connection owner() throws SQLException {
        return database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA);
    }

    private long one(String sql) throws SQLException {
        return ids(sql).get(0);
    }

    private List<Long> ids(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
