package vn.coordination.conference.paper.web;

import java.util.Locale;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.OpenedPaper;
import vn.coordination.document.FileType;
import vn.coordination.shared.web.Attachment;

/** The name under which a file of a paper is handed out. */
final class PaperFile {
    private PaperFile() {}

    static Attachment attachment(long conference, OpenedPaper paper, PaperPart part) {
        String name = "conference-%d-%s".formatted(conference, name(paper.mark(), paper.type(), part));
        return new Attachment(name, paper.type().mediaType(), paper.content());
    }

    static String name(String mark, FileType type, PaperPart part) {
        String extension = type.name().toLowerCase(Locale.ROOT);
        return (part == PaperPart.SUMMARY ? "summary-" : "paper-") + mark + "." + extension;
    }
}
