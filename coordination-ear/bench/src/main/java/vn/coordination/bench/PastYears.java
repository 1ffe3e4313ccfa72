package vn.coordination.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** The past years of the demonstration's city, loaded as after the first start of the run command: on a server of its own. */
final class PastYears {
    private static final String SCHEMA = "coordination_years";
    /** What the server says once the last of those that load side by side has ended, however it did. */
    private static final Pattern OVER = Pattern.compile("history: (\\d+) of (\\d+) parts are there, after (\\d+) s");

    private static final String POINTS = "select count(*) from conference_point";
    private static final String PETITIONS = "select count(*) from petition";
    private static final long LOOK_EVERY = 500;

    private final EmbeddedDatabase database;
    private final Path checkout;

    PastYears(EmbeddedDatabase database, Path checkout) {
        this.database = database;
        this.checkout = checkout;
    }

    String load() throws SQLException, IOException, InterruptedException {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = ServerSettings.of(
                        checkout.resolve("coordination-ear/target/server"), checkout.resolve(".devdb/bench-years"))
                .withDatabase(database, SCHEMA)
                .withPlainCookies()
                .withProperties(
                        Map.of("coordination.demonstration", "true", "coordination.demonstration.history", "true"));
        try (ApplicationServer server = ApplicationServer.start(settings);
                Connection connection = database.connect(database.accounts().owner(), SCHEMA)) {
            MatchResult over = awaited(server);
            if (!over.group(1).equals(over.group(2))) {
                throw new IllegalStateException(
                        over.group() + "; " + server.log().file() + " says why");
            }
            return String.format(
                    Locale.ROOT,
                    "%,d points, %,d petitions: %s s",
                    Sql.number(connection, POINTS),
                    Sql.number(connection, PETITIONS),
                    over.group(3));
        }
    }

    /** What the server has said in the end. */
    private static MatchResult awaited(ApplicationServer server) throws IOException, InterruptedException {
        while (server.isRunning()) {
            Matcher over = OVER.matcher(Files.readString(server.log().file()));
            if (over.find()) {
                return over.toMatchResult();
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new IllegalStateException("the server has ended before the past years were loaded; "
                + server.log().file() + " says why");
    }
}
