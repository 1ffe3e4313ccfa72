package vn.coordination.conference.paper.web;

import java.util.function.Supplier;
import vn.coordination.shared.Sha256;

/**
 * One file of a dossier, or what lies elsewhere.
 *
 * @param path within the archive; empty = it is not in it
 * @param version empty where there is only one
 * @param pages 0 = not counted
 * @param hash SHA-256 of the content; empty = not in the archive
 * @param content read when it is written, one at a time; null = not in the archive
 */
record DossierEntry(String path, String title, String version, int pages, String hash, Supplier<byte[]> content) {
    static DossierEntry of(String path, String title, byte[] content) {
        return new DossierEntry(path, title, "", 0, Sha256.of(content), () -> content);
    }

    static DossierEntry elsewhere(String title) {
        return new DossierEntry("", title, "", 0, "", null);
    }

    boolean inside() {
        return content != null;
    }
}
