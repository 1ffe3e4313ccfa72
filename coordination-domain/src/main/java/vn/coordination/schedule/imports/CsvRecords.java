package vn.coordination.schedule.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Splits text into records as RFC 4180 writes them: quoted cells may hold separators, line ends and doubled quotes. */
final class CsvRecords {
    private static final char QUOTE = '"';
    private static final int END = -1;
    private static final int NOTHING = -2;

    private final Reader text;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int looked = NOTHING;
    private int line = 1;
    private int quotedSince;

    CsvRecords(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The records; {@code openQuote} is the line of a quotation that never ends, or 0. */
    record Result(List<FileLine> lines, int openQuote) {}

    static Result of(String text, char separator) {
        CsvRecords records = new CsvRecords(new StringReader(text), separator);
        List<FileLine> lines = new ArrayList<>();
        for (FileLine next = records.next(); next != null; next = records.next()) {
            lines.add(next);
        }
        return new Result(List.copyOf(lines), records.openQuote());
    }

    /** The line of a quotation that never ends, or 0; known once the text is at its end. */
    int openQuote() {
        return quotedSince;
    }

    /** The next record; null at the end of the text. */
    FileLine next() {
        int begunOn = line;
        int letter = read();
        if (letter == END) {
            return null;
        }
        while (letter != END && !endsRecord(letter)) {
            take((char) letter);
            letter = read();
        }
        endCell();
        FileLine record = new FileLine(begunOn, cells);
        cells = new ArrayList<>();
        return record;
    }

    private boolean endsRecord(int letter) {
        if (quotedSince > 0 || letter != '\n' && letter != '\r') {
            return false;
        }
        if (letter == '\r' && peek() == '\n') {
            read();
        }
        line++;
        return true;
    }

    private void take(char letter) {
        if (quotedSince > 0) {
            takeQuoted(letter);
        } else if (letter == QUOTE && cell.toString().isBlank()) {
            cell.setLength(0);
            quotedSince = line;
        } else if (letter == separator) {
            endCell();
        } else {
            cell.append(letter);
        }
    }

    private void takeQuoted(char letter) {
        if (letter != QUOTE) {
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
        } else if (peek() == QUOTE) {
            read();
            cell.append(QUOTE);
        } else {
            quotedSince = 0;
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private int peek() {
        if (looked == NOTHING) {
            looked = read();
        }
        return looked;
    }

    private int read() {
        if (looked != NOTHING) {
            int letter = looked;
            looked = NOTHING;
            return letter;
        }
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
