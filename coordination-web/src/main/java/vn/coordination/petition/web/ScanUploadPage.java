package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.coordination.document.FileProblem;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.petition.scan.app.ScanService;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;
import vn.coordination.shared.web.Texts;

/** The files in the field of scans, for the one request in which they are sent. */
@Named
@RequestScoped
public class ScanUploadPage {
    private static final int MEGABYTE = 1024 * 1024;

    /** Together with the other fields less than the server takes in one request. */
    private static final int TOGETHER = 30;

    @Inject
    private ScanService scans;

    @Inject
    private Language language;

    private SecrecyLevel level = SecrecyLevel.NONE;
    private List<Part> files = List.of();
    private final List<byte[]> contents = new ArrayList<>();

    /** False when a file cannot be taken, which is told at the field; then none is. */
    boolean read() {
        boolean good = true;
        for (Part file : files) {
            if (!file.getSubmittedFileName().isEmpty()) {
                good &= read(file);
            }
        }
        return good;
    }

    private boolean read(Part file) {
        byte[] content = content(file);
        Optional<FileProblem> problem = scans.limits().problem(content);
        problem.ifPresent(why -> Messages.refuseAt(
                "scans", Messages.error("scans.problem." + why, file.getSubmittedFileName(), megabytes())));
        contents.add(content);
        return problem.isEmpty();
    }

    /** No more than tells that it is too large. */
    private byte[] content(Part file) {
        try (InputStream bytes = file.getInputStream()) {
            return bytes.readNBytes(scans.limits().largest() + 1);
        } catch (IOException cut) {
            throw new UncheckedIOException("a scan did not arrive", cut);
        }
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    /** @return the petition */
    long attachTo(long petition) {
        if (!contents.isEmpty()) {
            scans.attach(petition, contents, level);
        }
        return petition;
    }

    private int megabytes() {
        return scans.limits().largest() / MEGABYTE;
    }

    public String getHelp() {
        return Texts.text(language.getLocale(), "scans.field.help", megabytes());
    }

    public String getTooLarge() {
        return Texts.text(language.getLocale(), "scans.refusal.TOO_LARGE", megabytes(), TOGETHER);
    }

    /** Bytes. */
    public int getMost() {
        return scans.limits().largest();
    }

    /** Bytes. */
    public int getMostTogether() {
        return TOGETHER * MEGABYTE;
    }

    public List<SecrecyLevel> getLevels() {
        return List.of(SecrecyLevel.values());
    }

    public SecrecyLevel getLevel() {
        return level;
    }

    public void setLevel(SecrecyLevel level) {
        this.level = level;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
