package vn.coordination.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of 420,000 delegates at 10,000 points taken over by the application, beside the database's own loading of the file. */
final class DelegateBench implements AutoCloseable {
    private static final int DELEGATES = Integer.getInteger("delegates", 420_000);
    private static final int POINTS = 10_000;
    private static final int ROUNDS = 2;
    private static final double NANOS = 1e9;
    private static final String HALL = "room where capacity >= 120 and equipment like '%ONLINE%'";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final LocalDate FIRST = LocalDate.of(2061, 1, 3);
    private static final String PLAN = """
            {"lead":"PO","kind":"THEMATIC","chair":%d,"body":%d,"room":%d,"title":"Hội nghị đo","form":"HYBRID",
             "participants":"Đại biểu","requirements":"Không","expected":120,"members":15,"checked":true,
             "sittings":[{"day":"%s","starts":"08:00","ends":"11:30"}]}""";

    private final Visitor coordinator;
    private final Heap heap;
    private final Connection connection;
    private final DelegateFiles files;
    private final Consumer<String> out;
    private int planned;

    DelegateBench(URI application, Process server, Connection connection, Consumer<String> out) throws Exception {
        this.coordinator = Visitor.signIn(application, "po.coordinator");
        this.heap = new Heap(server.pid());
        this.connection = connection;
        this.files = new DelegateFiles(connection, DELEGATES, POINTS);
        this.out = out;
    }

    void run() throws Exception {
        files.register();
        Path file = files.write();
        try {
            double imported = 0;
            double loaded = 0;
            for (int round = 0; round < ROUNDS; round++) {
                imported = Math.max(imported, perSecond(conference -> enter(file, conference)));
                loaded = Math.max(loaded, perSecond(conference -> files.load(file, conference)));
            }
            print(imported, loaded);
            printHeap(file);
        } finally {
            Files.delete(file);
        }
    }

    private void print(double imported, double loaded) {
        out.accept(String.format(
                Locale.ROOT,
                "delegates imported, %,d at %,d points  %6.0f /s over HTTP, %6.0f /s by LOAD DATA, ratio %.2f"
                        + " (P15: 0.15 to 0.35)",
                DELEGATES,
                POINTS,
                imported,
                loaded,
                imported / loaded));
    }

    private void printHeap(Path file) throws Exception {
        long idle = heap.liveMegabytes();
        long alive = most(file, heap::liveMegabytes);
        long used = most(file, heap::usedMegabytes);
        out.accept(String.format(
                Locale.ROOT,
                "heap that lives meanwhile              %6d MB at most (P15: 256), %d MB without the import; taken with the"
                        + " dead %d MB",
                alive,
                idle,
                used));
    }

    private interface Taking {
        void into(long conference) throws Exception;
    }

    private double perSecond(Taking taking) throws Exception {
        long conference = conference();
        long begin = System.nanoTime();
        taking.into(conference);
        double rate = DELEGATES * NANOS / (System.nanoTime() - begin);
        long there = Sql.number(connection, "select count(*) from delegate where conference = " + conference);
        if (there != DELEGATES) {
            throw new IllegalStateException(there + " delegates came of " + DELEGATES);
        }
        files.clear(conference);
        return rate;
    }

    private interface Measure {
        long megabytes() throws Exception;
    }

    /** The most that is found on the server's heap while the file is taken over once more, untimed. */
    private long most(Path file, Measure measure) throws Exception {
        long conference = conference();
        CompletableFuture<Void> entering = CompletableFuture.runAsync(() -> {
            try {
                enter(file, conference);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        long most = 0;
        while (!entering.isDone()) {
            most = Math.max(most, measure.megabytes());
        }
        entering.join();
        files.clear(conference);
        return most;
    }

    /** One of its own for each round, planned over HTTP on the next day. */
    private long conference() throws Exception {
        planned++;
        HttpResponse<String> answer = coordinator.post(
                "api/conferences",
                PLAN.formatted(
                        first("person"),
                        first("body where code = 'STANDING_COMMITTEE'"),
                        first(HALL),
                        FIRST.plusDays(planned)));
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 200 || !id.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        long conference = Long.parseLong(id.group(1));
        files.expect(conference);
        return conference;
    }

    private long first(String from) throws SQLException {
        return Sql.number(connection, "select min(id) from " + from);
    }

    private void enter(Path file, long conference) throws Exception {
        long version = Sql.number(connection, "select version from conference where id = " + conference);
        HttpResponse<String> answer =
                coordinator.send("api/conferences/" + conference + "/delegates/file?version=" + version, file);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
