package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.List;

/** Splits text into records as RFC 4180 writes them: quoted cells may hold separators, line ends and doubled quotes. */
final class CsvRecords {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<FileLine> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begunOn = 1;
    private int quotedSince;
    private boolean begun;

    private CsvRecords(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The records; {@code openQuote} is the line of a quotation that never ends, or 0. */
    record Result(List<FileLine> lines, int openQuote) {}

    static Result of(String text, char separator) {
        return new CsvRecords(text, separator).split();
    }

    private Result split() {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            begun = true;
            if (quotedSince > 0) {
                i = takeQuoted(letter, i);
            } else if (letter == QUOTE && cell.toString().isBlank()) {
                cell.setLength(0);
                quotedSince = line;
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n' || letter == '\r') {
                i = endLine(letter, i);
            } else {
                cell.append(letter);
            }
        }
        if (begun) {
            endRecord();
        }
        return new Result(List.copyOf(lines), quotedSince);
    }

    private int takeQuoted(char letter, int at) {
        if (letter != QUOTE) {
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            cell.append(QUOTE);
            return at + 1;
        }
        quotedSince = 0;
        return at;
    }

    private int endLine(char letter, int at) {
        endRecord();
        line++;
        begunOn = line;
        boolean pair = letter == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return pair ? at + 1 : at;
    }

    private void endRecord() {
        endCell();
        lines.add(new FileLine(begunOn, cells));
        cells = new ArrayList<>();
        begun = false;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }
}
