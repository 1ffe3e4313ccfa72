package vn.coordination.demonstration.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Logins and passwords of the demonstration, from the file that the start command prints them from. */
final class PublicAccounts {
    private static final String FILE = "/demonstration/accounts.properties";

    private PublicAccounts() {}

    static Map<String, String> passwords() {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PublicAccounts.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        login -> login,
                        login -> lines.getProperty(login).split("\\|")[0].strip()));
    }
}
