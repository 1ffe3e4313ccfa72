package vn.coordination.petition.letter.app.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.coordination.shared.City;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Style;

/** Draws a letter as PDF, tagged; equal input gives equal bytes. */
public final class LetterPdf {
    private static final String PRODUCT = "Coordination";
    private static final String LANGUAGE = "vi";
    private static final Style BOLD = Style.body(Face.BOLD);
    private static final Style PLAIN = Style.body(Face.REGULAR);
    private static final Style ITALIC = Style.body(Face.ITALIC);
    private static final Style HEAD = new Style(Face.REGULAR, 12, false);
    private static final Style HEAD_BOLD = new Style(Face.BOLD, 12, false);
    private static final float RULE_UNDER_ISSUER = 0.4f;
    private static final float RULE_UNDER_MOTTO = 0.7f;
    private static final float SIDE = 0.48f;
    private static final float GAP = 10;
    private static final float BETWEEN_PARAGRAPHS = 6;
    private static final float SIGNING_ROOM = 60;

    private LetterPdf() {}

    public static byte[] bytes(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            describe(document, letter);
            try (LetterFlow flow = new LetterFlow(document, letter.table().wide())) {
                head(flow, letter);
                body(flow, letter);
                tail(flow, letter);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void describe(PDDocument document, Letter letter) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(letter.number() + " · " + letter.subject());
        information.setAuthor(String.join(", ", letter.issuers()));
        information.setCreator(PRODUCT);
        information.setCreationDate(GregorianCalendar.from(letter.at().atZone(City.ZONE)));
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // the library would take the clock for the file's identity
        document.setDocumentId(letter.at().toEpochMilli());
    }

    private static void head(LetterFlow flow, Letter letter) throws IOException {
        if (!letter.form().isEmpty()) {
            flow.block("P", List.of(Paragraph.of(Align.RIGHT, letter.form(), Style.note(Face.ITALIC))));
        }
        flow.head(issuer(letter), motto(letter));
        flow.gap(GAP);
        if (!letter.official()) {
            flow.block("H1", List.of(Paragraph.of(Align.CENTRE, letter.title(), BOLD)));
            flow.block("P", List.of(Paragraph.of(Align.CENTRE, letter.subject(), BOLD)));
            flow.gap(GAP);
        }
    }

    private static LetterFlow.HeadSide issuer(Letter letter) {
        int last = letter.issuers().size() - 1;
        List<Paragraph> above = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            above.add(Paragraph.of(Align.CENTRE, letter.issuers().get(i), i == last ? HEAD_BOLD : HEAD));
        }
        List<Paragraph> below = new ArrayList<>();
        below.add(Paragraph.of(Align.CENTRE, letter.numbered(), PLAIN));
        if (letter.official()) {
            below.add(Paragraph.of(Align.CENTRE, letter.subject(), Style.note(Face.REGULAR)));
        }
        return new LetterFlow.HeadSide(above, RULE_UNDER_ISSUER, below);
    }

    private static LetterFlow.HeadSide motto(Letter letter) {
        List<Paragraph> above = letter.motto().stream()
                .map(line -> Paragraph.of(Align.CENTRE, line, HEAD_BOLD))
                .toList();
        return new LetterFlow.HeadSide(
                above, RULE_UNDER_MOTTO, List.of(Paragraph.of(Align.CENTRE, letter.placeAndDate(), ITALIC)));
    }

    private static void body(LetterFlow flow, Letter letter) throws IOException {
        if (!letter.addressed().isEmpty()) {
            flow.block("P", List.of(Paragraph.of(Align.CENTRE, letter.addressed(), PLAIN)));
            flow.gap(GAP);
        }
        for (String paragraph : letter.paragraphs()) {
            flow.block("P", List.of(Paragraph.of(Align.LEFT, paragraph, PLAIN)));
            flow.gap(BETWEEN_PARAGRAPHS);
        }
        if (letter.table().isThere()) {
            flow.table(letter.table());
        }
        flow.gap(GAP);
    }

    private static void tail(LetterFlow flow, Letter letter) throws IOException {
        List<Paragraph> recipients = new ArrayList<>();
        recipients.add(Paragraph.of(Align.LEFT, letter.recipientsHead(), Style.note(Face.ITALIC)));
        letter.recipients().forEach(line -> recipients.add(Paragraph.of(Align.LEFT, line, Style.note(Face.REGULAR))));
        List<Paragraph> signature = letter.signature().stream()
                .map(line -> Paragraph.of(Align.CENTRE, line, BOLD))
                .toList();
        flow.signed(recipients, signature, Paragraph.of(Align.CENTRE, letter.signer(), BOLD), SIDE, SIGNING_ROOM);
    }
}
