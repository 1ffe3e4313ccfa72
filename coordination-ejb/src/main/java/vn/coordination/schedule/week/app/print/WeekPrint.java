package vn.coordination.schedule.week.app.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.coordination.shared.City;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.SheetFonts;
import vn.coordination.shared.app.print.TagTree;

/** Makes the PDF of a weekly schedule; equal input gives equal bytes. */
public final class WeekPrint {
    private static final String PRODUCT = "Coordination";

    private final PrintTexts texts;

    public WeekPrint(PrintTexts texts) {
        this.texts = texts;
    }

    public byte[] bytes(WeekSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the whole document; the stream stays open. */
    public void write(WeekSheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, sheet);
            draw(document, sheet);
            document.save(out);
        }
    }

    private void describe(PDDocument document, WeekSheet sheet) {
        ZonedDateTime asOf = sheet.heading().asOf().atZone(City.ZONE);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(FooterLine.name(sheet, texts));
        information.setAuthor(String.join(", ", sheet.heading().issuers()));
        information.setCreator(PRODUCT);
        information.setCreationDate(GregorianCalendar.from(asOf));
        document.getDocumentCatalog().setLanguage(texts.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // the library would take the clock for the file's identity
        document.setDocumentId(asOf.toEpochSecond());
    }

    private void draw(PDDocument document, WeekSheet sheet) throws IOException {
        SheetFonts fonts = new SheetFonts(document);
        LineBreaker breaker = new LineBreaker(fonts);
        DayLabels labels = new DayLabels(texts, breaker);
        HeadingBlock heading = new HeadingBlock(sheet.heading(), texts, breaker);
        TailBlock tail = new TailBlock(sheet, texts, breaker);
        FooterLine footer = new FooterLine(sheet, texts, breaker);
        List<List<RowBox>> pages = paginate(sheet, breaker, labels, heading, tail);

        TagTree tags = new TagTree();
        TablePainter table = null;
        for (int i = 0; i < pages.size(); i++) {
            try (Canvas canvas = new Canvas(document, fonts, tags, Frame.page())) {
                if (sheet.heading().status() == SheetStatus.DRAFT) {
                    canvas.watermark(fonts.printable(texts.text(PrintLabel.DRAFT_MARK), Face.BOLD));
                }
                float top = Frame.TOP;
                if (i == 0) {
                    heading.paint(canvas, tags.document(), top);
                    top += heading.height();
                    table = new TablePainter(labels, pages, tags.document());
                }
                float bottom = table.paint(canvas, pages.get(i), top);
                if (i == pages.size() - 1) {
                    tail.paint(canvas, tags.document(), bottom);
                }
                footer.paint(canvas, i + 1, pages.size());
            }
        }
        tags.store(document);
    }

    private List<List<RowBox>> paginate(
            WeekSheet sheet, LineBreaker breaker, DayLabels labels, HeadingBlock heading, TailBlock tail) {
        RowLayout layout = new RowLayout(texts, breaker);
        String nothing = texts.text(PrintLabel.NO_ENTRIES);
        List<RowBox> rows = WeekDays.ordered(sheet.entries(), sheet.heading().week(), nothing).stream()
                .map(layout::row)
                .toList();
        float room = Frame.BOTTOM - Frame.TOP - TablePainter.headHeight(labels);
        return new Paginator(labels, room - heading.height(), room).pages(rows, tail.height());
    }
}
