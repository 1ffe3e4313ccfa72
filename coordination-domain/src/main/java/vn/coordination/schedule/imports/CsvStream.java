package vn.coordination.schedule.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * A CSV file that is too long to be held: strictly UTF-8 like {@link CsvFile}, one record after the other. Bytes that are
 * none end it with an {@link java.io.UncheckedIOException}.
 */
public final class CsvStream {
    private static final int LONGEST_HEAD = 8_192;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvRecords records;

    private CsvStream(CsvRecords records) {
        this.records = records;
    }

    /** @param known tells the heads that the reader of the file knows */
    public static CsvStream of(InputStream bytes, Predicate<String> known) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEAD);
        char[] head = new char[LONGEST_HEAD];
        int read = Math.max(0, text.read(head));
        text.reset();
        return new CsvStream(new CsvRecords(text, CsvFile.separator(new String(head, 0, read), known)));
    }

    /** The next record that holds anything; null at the end. */
    public FileLine next() {
        FileLine line = records.next();
        while (line != null && line.isBlank()) {
            line = records.next();
        }
        return line;
    }

    /** The line of a quotation that never ends, or 0; known at the end. */
    public int openQuote() {
        return records.openQuote();
    }
}
