package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where the links of mails lead: the address under which people reach the application, {@code APPLICATION_URL}. */
@ApplicationScoped
class MailSettings {
    private static final String VARIABLE = "APPLICATION_URL";

    private final URI root;

    MailSettings() {
        String configured = System.getenv(VARIABLE);
        root = URI.create(configured == null || configured.isBlank() ? "http://localhost:8080" : configured);
        if (root.getHost() == null) {
            throw new IllegalStateException(VARIABLE + " must be an address such as https://lich.example.vn");
        }
    }

    String link(String path) {
        String start = root.toString();
        return (start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path;
    }

    /** Stands behind the @ of every Message-ID. */
    String host() {
        return root.getHost();
    }
}
