package vn.coordination.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.coordination.shared.app.StartRefused;

/** Where files lie and how large one may be; read from the environment when the server starts. */
@ApplicationScoped
class FileSettings {
    static final String FOLDER = "COORDINATION_SCANS";
    static final String LARGEST = "COORDINATION_SCAN_MB";
    private static final String SERVER_DATA = "jboss.server.data.dir";
    private static final int DEFAULT = 10;

    /** What the web module holds in memory of one file (web.xml), so that none lies on disk in clear. */
    private static final int MOST = 20;

    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder = folder(System.getenv(FOLDER), System.getProperty(SERVER_DATA));
    private final int largest = largest(System.getenv(LARGEST));

    Path folder() {
        return folder;
    }

    /** Bytes. */
    int largest() {
        return largest;
    }

    /** @throws StartRefused when it is relative, and so lies wherever the server was started */
    static Path folder(String configured, String serverData) {
        if (configured == null || configured.isBlank()) {
            return Path.of(serverData, "scans");
        }
        Path folder = Path.of(configured.strip());
        if (!folder.isAbsolute()) {
            throw new StartRefused("the variable " + FOLDER + " must name a folder by its whole path.");
        }
        return folder;
    }

    static int largest(String configured) {
        if (configured == null || configured.isBlank()) {
            return DEFAULT * MEGABYTE;
        }
        String digits = configured.strip();
        int megabytes = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        if (megabytes < 1 || megabytes > MOST) {
            throw new StartRefused(
                    "the variable " + LARGEST + " must be a number of megabytes from 1 to " + MOST + ".");
        }
        return megabytes * MEGABYTE;
    }
}
