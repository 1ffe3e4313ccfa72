package vn.coordination.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One MariaDB server with its data in one folder, reachable from this machine only. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String SCHEMA = "coordination";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final long STOP_SECONDS = 60;

    private final InstanceFolder folder;
    private final Binaries binaries;
    private final Accounts accounts;
    private final int port;
    private final List<String> extraArguments;
    private Process process;

    private EmbeddedDatabase(InstanceFolder folder, int port, List<String> extraArguments) throws IOException {
        this.folder = folder;
        this.port = port;
        this.extraArguments = extraArguments;
        this.accounts = Accounts.of(folder.path());
        this.binaries = Binaries.in(folder.path().getParent());
    }

    /** Starts on any free port. */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, FreePort.any());
    }

    /**
     * @param folder the database's own folder; MariaDB's programs are unpacked beside it
     * @param extraArguments options of the server, such as {@code --innodb-buffer-pool-size=2G}
     */
    public static EmbeddedDatabase start(Path folder, int port, String... extraArguments) {
        InstanceFolder claimed = InstanceFolder.claim(folder);
        try {
            if (!FreePort.isFree(port)) {
                throw new CannotStart("The database needs port " + port + ", but another program is using it.");
            }
            EmbeddedDatabase database = new EmbeddedDatabase(claimed, port, List.of(extraArguments));
            database.launch();
            return database;
        } catch (IOException e) {
            claimed.close();
            throw new CannotStart("The embedded database cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public Accounts accounts() {
        return accounts;
    }

    public String url() {
        return url(SCHEMA);
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** A further empty schema beside the first one; its name must begin with {@value #SCHEMA}. */
    public void recreateSchema(String schema) throws SQLException {
        try (Connection connection = connect(accounts.owner(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists `" + schema + "`");
            statement.execute("create database `" + schema + "`");
        }
    }

    public Connection connect(Account account, String schema) throws SQLException {
        return DriverManager.getConnection(
                url(schema) + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                account.user(),
                account.password());
    }

    /** The database's own client at its schema, which reads statements from its input. */
    public ProcessBuilder client(Account account, String schema) {
        ProcessBuilder client = new ProcessBuilder(
                binaries.client().toString(),
                "--no-defaults",
                "--skip-ssl",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + port,
                "--user=" + account.user(),
                "--batch",
                "--skip-column-names",
                schema);
        client.environment().put("LD_LIBRARY_PATH", binaries.libraries().toString());
        client.environment().put("MYSQL_PWD", account.password());
        return client;
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Stops the server in order; its data stays. */
    public void stop() {
        if (isRunning()) {
            DetachedProcess.stop(process.toHandle(), STOP_SECONDS);
        }
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts the server again on the same data and port. */
    public void restart() {
        stop();
        try {
            launch();
        } catch (IOException e) {
            throw new CannotStart("The embedded database cannot start again: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }

    public Path log() {
        return folder.path().resolve("mariadb.log");
    }

    private void launch() throws IOException {
        Path data = DataFolder.prepare(folder.path(), binaries);
        Path init = folder.path().resolve("init.sql");
        PrivateFile.write(init, InitFile.of(accounts));
        process = DetachedProcess.start(
                arguments(data, init),
                folder.path(),
                Map.of("LD_LIBRARY_PATH", binaries.libraries().toString()),
                log());
        folder.remember(process);
        try {
            awaitLogin();
        } catch (RuntimeException e) {
            stop();
            throw e;
        } finally {
            Files.deleteIfExists(init);
        }
    }

    private List<String> arguments(Path data, Path init) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + data,
                "--tmpdir=" + DataFolder.temporary(folder.path()),
                "--init-file=" + init,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // relative to the data folder: the full path would soon pass the limit of 107 characters
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                // reachable from this machine only; making a key first would cost seconds
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                // words of two letters, such as "xã", must be found
                "--innodb-ft-min-token-size=1",
                "--innodb-ft-enable-stopword=OFF",
                "--max-allowed-packet=64M",
                "--max-connections=200"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        arguments.addAll(extraArguments);
        return arguments;
    }

    /** The init file has run to its end when the application's account can log in. */
    private void awaitLogin() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            try (Connection connection = connect(accounts.application(), SCHEMA)) {
                return;
            } catch (SQLException notYet) {
                waitOrFail();
            }
        }
        throw new CannotStart("The embedded database did not answer within " + START_LIMIT.toSeconds()
                + " seconds; its own words are in " + log() + ".");
    }

    private void waitOrFail() {
        try {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new CannotStart(
                        "The embedded database ended while starting; its own words are in " + log() + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the embedded database was interrupted.", e);
        }
    }
}
