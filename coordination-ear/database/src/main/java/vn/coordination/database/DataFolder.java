package vn.coordination.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of one database: made once, in one step, so that a run killed half-way leaves nothing half-made. */
final class DataFolder {

    private DataFolder() {}

    static Path prepare(Path folder, Binaries binaries) throws IOException {
        Path data = folder.resolve("data");
        if (!Files.exists(data)) {
            Path fresh = folder.resolve("data.new");
            deleteTree(fresh);
            Files.createDirectories(fresh);
            install(fresh, temporary(folder), binaries);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        }
        return data;
    }

    /**
     * Where the programs of this database keep what they need for a moment. Not the system's folder: each server that
     * starts takes all temporary tables there for left-overs of its own and deletes them.
     */
    static Path temporary(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    private static void install(Path data, Path temporary, Binaries binaries) throws IOException {
        Program.Result result = Program.run(
                binaries,
                binaries.base(),
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--skip-test-db",
                "--skip-name-resolve",
                "--force");
        if (result.exitCode() != 0) {
            throw new CannotStart(
                    "The embedded database could not be created in " + data + ": " + reason(result.output()));
        }
    }

    /** The installer goes on for a page after the line that tells why. */
    static String reason(String output) {
        return output.lines()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .or(() -> output.lines().filter(line -> !line.isBlank()).findFirst())
                .orElse("no output");
    }

    static void deleteTree(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> tree = Files.walk(path)) {
                for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
