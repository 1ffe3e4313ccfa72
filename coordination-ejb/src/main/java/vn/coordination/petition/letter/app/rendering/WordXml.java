package vn.coordination.petition.letter.app.rendering;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The main part of a DOCX: a letter in WordprocessingML, in the parts of it that every office program reads. */
final class WordXml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String[] UPRIGHT = {"w", "11906", "h", "16838"};
    private static final String[] ACROSS = {"w", "16838", "h", "11906", "orient", "landscape"};
    private static final String[] MARGINS = {"top", "1134", "bottom", "1134", "left", "1701", "right", "850"};
    private static final String LEFT = "3800";
    private static final String RIGHT = "5555";
    private static final int WIDTH = 9355;
    private static final int WIDTH_ACROSS = 14287;
    private static final int EMPTY_LINES_TO_SIGN = 4;

    private final XMLStreamWriter xml;

    private WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] document(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            // the JDK's own, whatever else the server has on its path
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new WordXml(xml).write(letter);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(Letter letter) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("document");
        xml.writeNamespace("w", NAMESPACE);
        open("body");
        head(letter);
        body(letter);
        tail(letter);
        open("sectPr");
        leaf("pgSz", letter.table().wide() ? ACROSS : UPRIGHT);
        leaf("pgMar", MARGINS);
        close();
        close();
        close();
        xml.writeEndDocument();
    }

    private void head(Letter letter) throws XMLStreamException {
        if (!letter.form().isEmpty()) {
            paragraph("right", "i", letter.form());
        }
        openRow();
        openCell(LEFT);
        int last = letter.issuers().size() - 1;
        for (int i = 0; i <= last; i++) {
            paragraph("center", i == last ? "b" : "", letter.issuers().get(i));
        }
        paragraph("center", "", letter.numbered());
        if (letter.official()) {
            paragraph("center", "", letter.subject());
        }
        close();
        openCell(RIGHT);
        for (String line : letter.motto()) {
            paragraph("center", "b", line);
        }
        paragraph("center", "i", letter.placeAndDate());
        close();
        closeRow();
        if (!letter.official()) {
            paragraph("center", "b", letter.title());
            paragraph("center", "b", letter.subject());
        }
    }

    private void body(Letter letter) throws XMLStreamException {
        if (!letter.addressed().isEmpty()) {
            paragraph("center", "", letter.addressed());
        }
        for (String text : letter.paragraphs()) {
            paragraph("both", "", text);
        }
        if (letter.table().isThere()) {
            table(letter.table());
        }
    }

    /** With lines around its cells, and its head on every page. */
    private void table(LetterTable table) throws XMLStreamException {
        open("tbl");
        open("tblPr");
        leaf("tblW", "w", String.valueOf(width(table)), "type", "dxa");
        open("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            leaf(side, "val", "single", "sz", "4");
        }
        close();
        close();
        open("tblGrid");
        for (int column = 0; column < table.head().size(); column++) {
            leaf("gridCol", "w", twips(table, column));
        }
        close();
        row(table, table.head(), true);
        for (List<String> cells : table.rows()) {
            row(table, cells, false);
        }
        close();
        paragraph("left", "", "");
    }

    private void row(LetterTable table, List<String> cells, boolean head) throws XMLStreamException {
        open("tr");
        open("trPr");
        leaf("cantSplit");
        if (head) {
            leaf("tblHeader");
        }
        close();
        for (int column = 0; column < cells.size(); column++) {
            openCell(twips(table, column));
            paragraph(table.isNumber(column) ? "right" : "left", head ? "b" : "", cells.get(column));
            close();
        }
        close();
    }

    private static String twips(LetterTable table, int column) {
        return String.valueOf(Math.round(table.part(column, width(table))));
    }

    private static int width(LetterTable table) {
        return table.wide() ? WIDTH_ACROSS : WIDTH;
    }

    private void tail(Letter letter) throws XMLStreamException {
        openRow();
        openCell(LEFT);
        paragraph("left", "i", letter.recipientsHead());
        for (String line : letter.recipients()) {
            paragraph("left", "", line);
        }
        close();
        openCell(RIGHT);
        List<String> titles = letter.signature();
        for (String line : titles) {
            paragraph("center", "b", line);
        }
        for (int i = 0; i < EMPTY_LINES_TO_SIGN; i++) {
            paragraph("center", "", "");
        }
        paragraph("center", "b", letter.signer());
        close();
        closeRow();
    }

    /** @param look b or i; empty for plain */
    private void paragraph(String align, String look, String text) throws XMLStreamException {
        open("p");
        open("pPr");
        leaf("spacing", "after", "80");
        leaf("jc", "val", align);
        close();
        open("r");
        if (!look.isEmpty()) {
            open("rPr");
            leaf(look);
            close();
        }
        open("t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " "));
        close();
        close();
        close();
    }

    /** A table of one row without lines: what stands side by side. */
    private void openRow() throws XMLStreamException {
        open("tbl");
        open("tblPr");
        leaf("tblW", "w", "0", "type", "auto");
        close();
        open("tblGrid");
        leaf("gridCol", "w", LEFT);
        leaf("gridCol", "w", RIGHT);
        close();
        open("tr");
    }

    private void openCell(String width) throws XMLStreamException {
        open("tc");
        open("tcPr");
        leaf("tcW", "w", width, "type", "dxa");
        close();
    }

    private void closeRow() throws XMLStreamException {
        close();
        close();
        // two tables that touch would become one
        paragraph("left", "", "");
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, NAMESPACE);
    }

    private void leaf(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, NAMESPACE);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
