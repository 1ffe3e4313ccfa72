package vn.coordination.shared.app.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The family as embedded in one document, subset to the letters used. */
public final class SheetFonts {
    private static final char REPLACEMENT = '□';
    private static final float UNITS = 1000;

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> letters = new EnumMap<>(Face.class);

    public SheetFonts(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            TrueTypeFont font = read(face);
            document.registerTrueTypeFontForClosing(font);
            fonts.put(face, PDType0Font.load(document, font, true));
            letters.put(face, font.getUnicodeCmapLookup());
        }
    }

    private static TrueTypeFont read(Face face) throws IOException {
        try (InputStream stream = SheetFonts.class.getResourceAsStream(face.resource())) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            // ligatures would change widths after measuring and hide letters from a text search
            font.setEnableGsub(false);
            return font;
        }
    }

    public PDFont font(Face face) {
        return fonts.get(face);
    }

    public float width(String text, Style style) {
        try {
            return fonts.get(style.face()).getStringWidth(text) / UNITS * style.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text in letters that the font has: composed (NFC), because stacked Vietnamese marks are drawn right only as one
     * letter; without control and direction characters; a box for what the family lacks.
     */
    public String printable(String text, Face face) {
        StringBuilder result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> append(result, point, face));
        return result.toString();
    }

    private void append(StringBuilder result, int point, Face face) {
        if (Character.isWhitespace(point)) {
            result.append(' ');
        } else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT) {
            boolean known = letters.get(face).getGlyphId(point) != 0;
            result.appendCodePoint(known ? point : REPLACEMENT);
        }
    }
}
