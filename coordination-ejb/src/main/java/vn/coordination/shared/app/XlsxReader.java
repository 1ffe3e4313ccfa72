package vn.coordination.shared.app;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a workbook as texts. A formula is never worked out: its cell reads {@code =…}. */
public final class XlsxReader {
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_COLUMNS = 256;
    private static final byte[] MARK = {'P', 'K', 3, 4};
    private static final String SHARED = "xl/sharedStrings.xml";

    private final Map<String, byte[]> parts;
    private final List<String> shared = new ArrayList<>();

    private XlsxReader(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @param number of the row in the sheet, the first being 1 */
    public record Row(int number, List<String> cells) {}

    public static boolean isWorkbook(byte[] file) {
        return file.length > MARK.length && Arrays.mismatch(MARK, file) == MARK.length;
    }

    public static List<Row> read(byte[] file) throws UnreadableFile {
        XlsxReader reader = new XlsxReader(ZipParts.of(file, MOST_BYTES));
        try {
            return reader.rows();
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new UnreadableFile(e);
        }
    }

    private List<Row> rows() throws UnreadableFile, XMLStreamException {
        if (parts.containsKey(SHARED)) {
            readShared();
        }
        XMLStreamReader xml = xml(firstSheet());
        List<Row> rows = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row(xml, rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1));
            }
        }
        return rows;
    }

    private void readShared() throws UnreadableFile, XMLStreamException {
        XMLStreamReader xml = xml(SHARED);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    /** The sheet that stands first in the book, which need not be the first that was made. */
    private String firstSheet() throws UnreadableFile, XMLStreamException {
        XMLStreamReader book =
                found("xl/workbook.xml", xml -> xml.getLocalName().equals("sheet"));
        String id = book.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        XMLStreamReader link = found(
                "xl/_rels/workbook.xml.rels",
                xml -> xml.getLocalName().equals("Relationship")
                        && xml.getAttributeValue(null, "Id").equals(id));
        String target = link.getAttributeValue(null, "Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private XMLStreamReader found(String part, Predicate<XMLStreamReader> wanted)
            throws UnreadableFile, XMLStreamException {
        XMLStreamReader xml = xml(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && wanted.test(xml)) {
                return xml;
            }
        }
        throw new UnreadableFile("no sheet in " + part);
    }

    private Row row(XMLStreamReader xml, int next) throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        List<String> cells = new ArrayList<>();
        while (!ends(xml, "row")) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml));
            }
        }
        return new Row(number == null ? next : Integer.parseInt(number), cells);
    }

    /** {@code B7} is the column 1. */
    private static int column(String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new IndexOutOfBoundsException(place);
        }
        return column - 1;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String value = "";
        String formula = null;
        while (!ends(xml, "c")) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml, "is");
                    default -> {}
                }
            }
        }
        if (formula != null) {
            return "=" + formula;
        }
        if ("s".equals(type)) {
            return shared.get(Integer.parseInt(value));
        }
        return type == null || type.equals("n") ? number(value) : value;
    }

    /** {@code 120.0} is written 120, as the sheet shows it. */
    private static String number(String value) {
        return value.isBlank()
                ? ""
                : new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
    }

    /** All pieces of a text, but for the reading aids that East Asian sheets add. */
    private static String text(XMLStreamReader xml, String around) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (!ends(xml, around)) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(aid ? "" : xml.getElementText());
            } else if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                aid = xml.getLocalName().equals("rPh") && event == XMLStreamReader.START_ELEMENT;
            }
        }
        return text.toString();
    }

    private static boolean ends(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private XMLStreamReader xml(String part) throws UnreadableFile, XMLStreamException {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new UnreadableFile("no " + part);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }
}
