package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of a dossier, or what lies elsewhere.
 *
 * @param path within the archive; empty = it is not in it
 * @param version empty where there is only one
 * @param pages 0 = not counted
 * @param content null = not in the archive
 */
record DossierEntry(String path, String title, String version, int pages, Content content) {
    /** Written when its turn comes, so that no more than one is in memory, and of a long list a part. */
    @FunctionalInterface
    interface Content {
        /** Leaves open what it writes to. */
        void write(OutputStream out) throws IOException;
    }

    static DossierEntry of(String path, String title, Content content) {
        return new DossierEntry(path, title, "", 0, content);
    }

    static DossierEntry elsewhere(String title) {
        return new DossierEntry("", title, "", 0, null);
    }

    boolean inside() {
        return content != null;
    }
}
