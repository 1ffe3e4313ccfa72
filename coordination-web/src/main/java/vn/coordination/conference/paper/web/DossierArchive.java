package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.coordination.shared.Sha256;

/** Writes the files of a dossier one after the other; their list comes last, since it tells the hash of each. */
final class DossierArchive {
    private static final String INDEX = "index";

    private final ZipOutputStream zip;
    private final DossierIndex index;

    DossierArchive(OutputStream out, Locale locale, String title) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.index = new DossierIndex(locale, title);
    }

    void add(DossierEntry entry) throws IOException {
        index.add(entry, entry.inside() ? write(entry.path(), entry.content()) : "");
    }

    void finish() throws IOException {
        write(INDEX + ".html", index::html);
        write(INDEX + ".csv", index::csv);
        zip.finish();
    }

    /** Returns the SHA-256 of what was written. */
    private String write(String path, DossierEntry.Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(path));
        content.write(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }
}
