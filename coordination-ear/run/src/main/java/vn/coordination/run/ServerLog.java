package vn.coordination.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server wrote about itself. */
public final class ServerLog {

    /** The application's own start-up checks end in a sentence that begins so; the other two are the platform's. */
    private static final Pattern REASON = Pattern.compile("The application does not start: [^\\r\\n]+"
            + "|Schema-validation: [^\\r\\n]+"
            + "|Access denied for user [^\\r\\n]+");

    private static final Pattern CAUSE = Pattern.compile("Caused by: ([^\\r\\n]+)");

    private static final Pattern STARTED = Pattern.compile("WFLYSRV0025|WFLYSRV0026");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    public String tail(int lines) {
        List<String> all = text().lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** Why the application did not start: our own sentence if there is one, otherwise the innermost cause. */
    Optional<String> reason() {
        String text = text();
        Matcher own = REASON.matcher(text);
        return own.find()
                ? Optional.of(own.group())
                : CAUSE.matcher(text).results().map(result -> result.group(1)).reduce((first, second) -> second);
    }

    boolean saysBootIsOver() {
        return STARTED.matcher(text()).find();
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "The log " + file + " cannot be read: " + e.getMessage();
        }
    }
}
