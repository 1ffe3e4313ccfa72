package vn.coordination.conference.paper.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.coordination.conference.Conference;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.PaperVersion;
import vn.coordination.document.FileType;
import vn.coordination.document.StoredFile;
import vn.coordination.document.app.PdfPages;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.shared.app.UnreadableFile;

/**
 * Papers page by page, for whoever may read the conference and has opened the version: that is recorded when it is opened,
 * and a picture that somebody is only led to asks in vain.
 */
@Stateless
@RolesAllowed("**")
public class PaperPageQueries {
    private final EntityManager entities;
    private final PaperRepository papers;
    private final ReaderRepository readers;
    private final PaperFiles files;

    protected PaperPageQueries() {
        this(null, null, null, null);
    }

    @Inject
    public PaperPageQueries(
            EntityManager entities, PaperRepository papers, ReaderRepository readers, PaperFiles files) {
        this.entities = entities;
        this.papers = papers;
        this.readers = readers;
        this.files = files;
    }

    /** Empty for what is not the reader's to read, or not opened by him, or not shown page by page. */
    public Optional<PaperPages> pages(Scope scope, long conference, int number, int version, PaperPart part) {
        return opened(scope, conference, number, version)
                .flatMap(opened -> content(opened, part)
                        .map(content -> new PaperPages(
                                opened.paper().title(), opened.version().mark(), pages(content))));
    }

    private static List<PaperPages.Page> pages(byte[] content) {
        try {
            List<PdfPages.Outline> outlines = PdfPages.outlines(content);
            return IntStream.range(0, outlines.size())
                    .mapToObj(i -> page(i + 1, outlines.get(i)))
                    .toList();
        } catch (UnreadableFile broken) {
            return List.of();
        }
    }

    private static PaperPages.Page page(int number, PdfPages.Outline outline) {
        return new PaperPages.Page(number, outline.width(), outline.height(), outline.text());
    }

    /** @param page the first being 1 */
    public Optional<byte[]> picture(Scope scope, long conference, int number, int version, PaperPart part, int page) {
        return opened(scope, conference, number, version)
                .flatMap(opened -> content(opened, part))
                .flatMap(content -> picture(content, page));
    }

    private static Optional<byte[]> picture(byte[] content, int page) {
        try {
            return PdfPages.picture(content, page);
        } catch (UnreadableFile broken) {
            return Optional.empty();
        }
    }

    private record Opened(ConferencePaper paper, PaperVersion version) {}

    private Optional<Opened> opened(Scope scope, long conference, int number, int version) {
        return Optional.ofNullable(entities.find(Conference.class, conference))
                .filter(found -> scope.admits(found, Access.READ))
                .flatMap(found -> papers.of(conference).stream()
                        .filter(paper -> paper.number() == number)
                        .findFirst())
                .flatMap(paper -> papers.version(paper, version).map(found -> new Opened(paper, found)))
                .filter(opened -> readers.readBy(scope.person(), conference)
                        .contains(opened.version().id()));
    }

    private Optional<byte[]> content(Opened opened, PaperPart part) {
        return file(opened.version(), part)
                .filter(file -> file.type() == FileType.PDF)
                .map(file ->
                        files.content(file, opened.paper(), opened.version().number(), part));
    }

    private static Optional<StoredFile> file(PaperVersion version, PaperPart part) {
        return part == PaperPart.CONTENT ? Optional.of(version.content()) : version.summary();
    }
}
