package vn.coordination.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The file of an import: kept while its sender looks at what it would do, and entered once, however often that is sent. */
public final class SentFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Part upload;
    private byte[] kept;
    private String name;
    private String key;

    /** What was sent now; empty, and told at the field {@code file}, when nothing was. */
    public Optional<byte[]> read() throws IOException {
        if (upload == null || upload.getSubmittedFileName().isEmpty()) {
            Messages.refuseAt("file", Messages.error("import.file.none"));
            return Optional.empty();
        }
        try (InputStream bytes = upload.getInputStream()) {
            return Optional.of(bytes.readAllBytes());
        }
    }

    /** It can be read, and takes the place of what was sent before. */
    public void keep(byte[] sent) {
        kept = sent;
        name = upload.getSubmittedFileName();
        key = UUID.randomUUID().toString();
    }

    public byte[] kept() {
        return kept;
    }

    public String name() {
        return name;
    }

    /** Of the one wish to enter this file. */
    public String key() {
        return key;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
