package vn.coordination.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.run.ApplicationServer;
import vn.coordination.run.ServerSettings;

/** The past years of the demonstration's city, loaded as after the first start of the run command: on a server of its own. */
final class PastYears {
    private static final String SCHEMA = "coordination_years";
    private static final String LAST =
            "select count(*) = 2 from demonstration_history where part like 'POST-%-2024-W27'";
    /** On the demonstration's clock, which goes as fast as any other; each part is written down as it begins. */
    private static final String SECONDS =
            "select timestampdiff(second, min(loaded_at), max(loaded_at)) from demonstration_history";

    private static final String POINTS = "select count(*) from conference_point";
    private static final String PETITIONS = "select count(*) from petition";
    private static final long LOOK_EVERY = 500;

    private final EmbeddedDatabase database;
    private final Path checkout;

    PastYears(EmbeddedDatabase database, Path checkout) {
        this.database = database;
        this.checkout = checkout;
    }

    String load() throws SQLException, InterruptedException {
        database.recreateSchema(SCHEMA);
        ServerSettings settings = ServerSettings.of(
                        checkout.resolve("coordination-ear/target/server"), checkout.resolve(".devdb/bench-years"))
                .withDatabase(database, SCHEMA)
                .withProperties(
                        Map.of("coordination.demonstration", "true", "coordination.demonstration.history", "true"));
        try (ApplicationServer server = ApplicationServer.start(settings);
                Connection connection = database.connect(database.accounts().owner(), SCHEMA)) {
            while (number(connection, LAST) == 0) {
                Thread.sleep(LOOK_EVERY);
            }
            return String.format(
                    Locale.ROOT,
                    "%,d points, %,d petitions: %d s",
                    number(connection, POINTS),
                    number(connection, PETITIONS),
                    number(connection, SECONDS));
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
