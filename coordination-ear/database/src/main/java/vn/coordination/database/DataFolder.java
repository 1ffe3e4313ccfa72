package vn.coordination.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
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
            install(fresh, binaries);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        }
        return data;
    }

    private static void install(Path data, Binaries binaries) throws IOException {
        Program.Result result = Program.run(
                binaries,
                binaries.base(),
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + data,
                "--skip-test-db",
                "--skip-name-resolve",
                "--force");
        if (result.exitCode() != 0) {
            throw new CannotStart("The embedded database could not be created in " + data + ": " + lastLine(result));
        }
    }

    private static String lastLine(Program.Result result) {
        List<String> lines =
                result.output().lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "no output" : lines.get(lines.size() - 1);
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
