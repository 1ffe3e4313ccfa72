package vn.coordination.it.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A scan, and what only calls itself one. */
final class ScanFiles {
    static final FilePayload LETTER =
            new FilePayload("don.pdf", "application/pdf", "%PDF-1.7 chữ viết tay".getBytes(StandardCharsets.UTF_8));
    static final FilePayload PRETENDER = new FilePayload(
            "la-thu.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

    private ScanFiles() {}
}
