package vn.coordination.petition.web;

import java.util.Locale;
import vn.coordination.petition.scan.app.OpenedScan;
import vn.coordination.shared.web.Attachment;

/** The name under which a scan is handed out. */
final class ScanFiles {
    private ScanFiles() {}

    static Attachment attachment(long petition, OpenedScan scan) {
        String extension = scan.type().name().toLowerCase(Locale.ROOT);
        String name = "petition-%d-scan-%d.%s".formatted(petition, scan.number(), extension);
        return new Attachment(name, scan.type().mediaType(), scan.content());
    }
}
