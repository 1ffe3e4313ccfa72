package vn.coordination.shared.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table row by row as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class CsvWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";
    private static final String NEEDS_QUOTES = ",;\"\r\n";

    private final Writer out;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        String separator = "";
        for (Object value : cells) {
            out.write(separator);
            out.write(cell(value == null ? null : value.toString()));
            separator = ",";
        }
        out.write("\r\n");
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA_BEGINS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = safe.chars().anyMatch(letter -> NEEDS_QUOTES.indexOf(letter) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
