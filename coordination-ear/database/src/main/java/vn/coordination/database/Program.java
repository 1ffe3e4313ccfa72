package vn.coordination.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs one of MariaDB's own programs to its end. */
final class Program {

    private Program() {}

    record Result(int exitCode, String output) {}

    static Result run(Binaries binaries, Path directory, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", binaries.libraries().toString());
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + command[0] + " ran", e);
        }
    }
}
