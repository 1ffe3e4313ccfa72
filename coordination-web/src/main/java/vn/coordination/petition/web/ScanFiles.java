package vn.coordination.petition.web;

import java.util.Locale;
import vn.coordination.petition.app.OpenedScan;

/** How a scan is handed out: to be saved, under a name of ours, and harmless where a browser shows it all the same. */
final class ScanFiles {
    static final String POLICY = "default-src 'none'; sandbox";

    private ScanFiles() {}

    static String attachment(long petition, OpenedScan scan) {
        String extension = scan.type().name().toLowerCase(Locale.ROOT);
        return "attachment; filename=\"petition-%d-scan-%d.%s\"".formatted(petition, scan.number(), extension);
    }
}
