package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.document.FileLimits;
import vn.coordination.document.FileProblem;
import vn.coordination.document.FileType;
import vn.coordination.document.StoredFile;
import vn.coordination.document.app.FileDoor;
import vn.coordination.document.app.PageCount;
import vn.coordination.document.app.SealedFile;
import vn.coordination.document.app.SealedFiles;
import vn.coordination.shared.Sha256;
import vn.coordination.shared.app.UnreadableFile;

/** The files of papers: what is taken as one, and what it is known by. */
@ApplicationScoped
class PaperFiles {
    private final SealedFiles files;
    private final FileDoor door;

    protected PaperFiles() {
        this(null, null);
    }

    @Inject
    PaperFiles(SealedFiles files, FileDoor door) {
        this.files = files;
        this.door = door;
    }

    FileLimits limits() {
        return door.limits(FileType.PAPERS);
    }

    Optional<FileProblem> problem(Sheet sheet) {
        return limits().problem(sheet.content()).or(() -> {
            try {
                return pages(sheet) == 0 ? Optional.of(FileProblem.NO_PAGES) : Optional.empty();
            } catch (UnreadableFile broken) {
                return Optional.of(FileProblem.WRONG_TYPE);
            }
        });
    }

    private static int pages(Sheet sheet) throws UnreadableFile {
        int told = PageCount.of(FileType.of(sheet.content()).orElseThrow(), sheet.content());
        return told == 0 ? sheet.stated() : told;
    }

    /** @throws IllegalArgumentException when it is not taken */
    int requirePages(Sheet sheet) {
        problem(sheet).ifPresent(problem -> {
            throw new IllegalArgumentException("no paper: " + problem);
        });
        try {
            return pages(sheet);
        } catch (UnreadableFile broken) {
            throw new IllegalArgumentException("no paper", broken);
        }
    }

    StoredFile store(Sheet sheet, int pages, ConferencePaper paper, int version, PaperPart part) {
        SealedFile file = files.write(sheet.content(), PaperSeals.place(paper, version, part));
        return new StoredFile(
                file.name(),
                FileType.of(sheet.content()).orElseThrow(),
                sheet.content().length,
                Sha256.of(sheet.content()),
                pages,
                file.key());
    }

    /** @throws IllegalStateException when it is not what was handed in */
    byte[] content(StoredFile file, ConferencePaper paper, int version, PaperPart part) {
        byte[] content = files.read(file.name(), PaperSeals.place(paper, version, part));
        if (!Sha256.of(content).equals(file.hash())) {
            throw new IllegalStateException("file " + file.name() + " is not what was handed in");
        }
        return content;
    }
}
