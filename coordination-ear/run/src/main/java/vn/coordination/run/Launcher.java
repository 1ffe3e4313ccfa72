package vn.coordination.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.coordination.database.CannotStart;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.database.InstanceFolder;
import vn.coordination.run.DemonstrationAccounts.DemonstrationAccount;

/** The one-command start: database, server, demonstration; Ctrl-C stops them in order and leaves the data. */
public final class Launcher {

    private static final ZoneId CITY = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FOLDER = ".devdb";

    private final PrintStream out;
    private final Path checkout;
    private final Thread main;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile EmbeddedDatabase database;
    private volatile ApplicationServer server;

    private Launcher(Path checkout, PrintStream out, Thread main) {
        this.checkout = checkout;
        this.out = out;
        this.main = main;
    }

    /** @param arguments the folder of the checkout */
    public static void main(String[] arguments) throws InterruptedException {
        Path checkout = Path.of(arguments[0]).toAbsolutePath().normalize();
        // the names are Vietnamese, whatever the terminal's locale says
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Launcher launcher = new Launcher(checkout, console, Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        try {
            launcher.run();
        } finally {
            // also when the interruption came out as another failure: the hook still needs this thread's class loader
            if (launcher.stopping) {
                Thread.sleep(Long.MAX_VALUE);
            }
        }
        System.exit(1);
    }

    private void run() {
        try {
            start();
            server.awaitEnd();
            say("");
            say("The server has ended by itself. Its own words are in "
                    + server.log().file() + ".");
        } catch (CannotStart e) {
            if (!stopping) {
                say("");
                say(e.getMessage());
            }
        } catch (InterruptedException e) {
            say("");
        } finally {
            ended.countDown();
        }
    }

    private void start() {
        Ports ports = Ports.from(System.getProperty("port"));
        long begin = System.nanoTime();
        Path data = checkout.resolve(FOLDER);
        Path serverData = data.resolve("run-server");
        Path databaseData = data.resolve("run");
        Path home = checkout.resolve("coordination-ear/target/server");
        // a launcher that was killed has left them running, on these very ports
        InstanceFolder.claim(serverData).close();
        InstanceFolder.claim(databaseData).close();
        ports.requireFree();
        say("");
        say("Starting the database ...");
        database = EmbeddedDatabase.start(databaseData, ports.database());
        say("Starting the application ...");
        ServerSettings settings = ServerSettings.of(home, serverData)
                .withPlainCookies()
                .withPorts(ports.http(), ports.management())
                .withDatabase(database, EmbeddedDatabase.SCHEMA)
                // beside the database, with which it must stay: the server's own folder is made anew at each start
                .withEnvironment(
                        Map.of("COORDINATION_SCANS", data.resolve("scans").toString()))
                .withProperties(Map.of(
                        "coordination.demonstration", "true",
                        "coordination.demonstration.petitions", "true",
                        "coordination.demonstration.history", "true",
                        "coordination.clock", beginning()));
        server = ApplicationServer.start(settings);
        greet(home, (System.nanoTime() - begin) / 1e9);
    }

    private void greet(Path home, double seconds) {
        say("");
        say("Open " + server.uri() + " in your browser.");
        try {
            for (DemonstrationAccount account : DemonstrationAccounts.of(
                    home.resolve("standalone/deployments").resolve(BaseDirectory.APPLICATION))) {
                say(String.format("  %-24s %-18s %s", account.user(), account.password(), account.description()));
            }
        } catch (IOException e) {
            say("The list of demonstration accounts cannot be read: " + e.getMessage());
        }
        say(String.format("The login page was there after %.1f seconds.", seconds));
        say("Health: " + server.managementUri().resolve("health") + "   Log: "
                + server.log().file());
        say("Stop with Ctrl-C; the data stays for the next start.");
    }

    /** Runs at Ctrl-C and at every other end; what is just being started is given up first. */
    private void stop() {
        stopping = true;
        try {
            if (ended.getCount() > 0) {
                main.interrupt();
                ended.await(2, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (database != null) {
            say("");
            say("Stopping ...");
            if (server != null) {
                server.close();
            }
            database.close();
            say("Stopped. The data is kept in " + checkout.resolve(FOLDER).resolve("run") + ".");
        }
    }

    /** Where the demonstration's clock begins on its first start: Thursday of this week, 10:00 in the city. */
    private static String beginning() {
        return LocalDate.now(Clock.system(CITY))
                .with(DayOfWeek.THURSDAY)
                .atTime(10, 0)
                .atZone(CITY)
                .toInstant()
                .toString();
    }

    private void say(String line) {
        out.println(line);
    }
}
