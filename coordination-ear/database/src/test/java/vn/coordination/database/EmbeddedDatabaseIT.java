package vn.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    private static final Path FOLDER = Path.of("target", "devdb", "first");
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        DataFolder.deleteTree(FOLDER);
        database = EmbeddedDatabase.start(FOLDER);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aKilledServerKeepsWhatWasCommitted() throws SQLException {
        asOwner("create or replace table kept (id int primary key)", "insert into kept values (7)");
        database.kill();
        assertThat(database.isRunning()).isFalse();
        database.restart();
        assertThat(ask("select max(id) from kept")).isEqualTo("7");
    }

    @Test
    void sessionsAreReadCommittedAndInUtc() throws SQLException {
        assertThat(ask("select @@tx_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(ask("select timediff(now(), utc_timestamp())")).isEqualTo("00:00:00");
        assertThat(ask("select @@character_set_database")).isEqualTo("utf8mb4");
    }

    /** A server that starts deletes what looks like temporary tables left over in its temporary folder. */
    @Test
    void aServerThatIsCreatedAndStartedLeavesTheTemporaryTablesOfAnotherAlone() throws SQLException, IOException {
        Path folder = FOLDER.resolveSibling("fourth");
        DataFolder.deleteTree(folder);
        try (Connection connection = database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA);
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table passing (id int) engine = Aria");
            EmbeddedDatabase.start(folder).close();
            statement.execute("drop temporary table passing");
            assertThat((Throwable) statement.getWarnings()).isNull();
        }
    }

    @Test
    void theApplicationMayEnterButTouchNothingUnasked() throws SQLException {
        asOwner("create or replace table closed (id int primary key)");
        try (Connection connection = database.connect(database.accounts().application(), EmbeddedDatabase.SCHEMA);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from closed"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws IOException {
        Path file = FOLDER.resolve("accounts.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondRunOfTheSameFolderIsRefusedInOneSentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Another run is using the folder");
    }

    @Test
    void aTakenPortIsRefusedInOneSentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER.resolveSibling("second"), database.port()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("port " + database.port());
    }

    @Test
    void aServerLeftOverByAKilledRunIsStoppedByTheNext() throws Exception {
        Path folder = FOLDER.resolveSibling("third");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRun.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(run.waitFor()).isEqualTo(KilledRun.EXIT_CODE);
        long leftOver = Long.parseLong(Files.readString(folder.resolve("pid")));
        assertThat(ProcessHandle.of(leftOver)).isPresent();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(next.isRunning()).isTrue();
            assertThat(ProcessHandle.of(leftOver).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
