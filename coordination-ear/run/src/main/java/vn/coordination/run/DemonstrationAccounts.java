package vn.coordination.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

/**
 * The accounts of the demonstration, read from the very file its loader uses: {@code demonstration/accounts.properties}
 * in one of the application's jars. One line an account: {@code user = password | who it is}.
 */
final class DemonstrationAccounts {

    private static final String FILE = "demonstration/accounts.properties";
    private static final List<String> ARCHIVES = List.of("lib/coordination-domain.jar", "coordination-ejb.jar");

    private DemonstrationAccounts() {}

    record DemonstrationAccount(String user, String password, String description) {

        private static DemonstrationAccount parse(String line) {
            String[] pair = line.split("=", 2);
            String[] value = (pair.length == 2 ? pair[1] : "").split("\\|", 2);
            return new DemonstrationAccount(pair[0].trim(), value[0].trim(), value.length == 2 ? value[1].trim() : "");
        }
    }

    static List<DemonstrationAccount> of(Path ear) throws IOException {
        try (JarFile application = new JarFile(ear.toFile())) {
            for (String archive : ARCHIVES) {
                Optional<String> text = textIn(application, archive);
                if (text.isPresent()) {
                    return text.get()
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(DemonstrationAccount::parse)
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static Optional<String> textIn(JarFile application, String archive) throws IOException {
        JarEntry entry = application.getJarEntry(archive);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream stream = application.getInputStream(entry);
                JarInputStream jar = new JarInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            for (JarEntry file = jar.getNextJarEntry(); file != null; file = jar.getNextJarEntry()) {
                if (FILE.equals(file.getName())) {
                    return Optional.of(new String(jar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }
}
