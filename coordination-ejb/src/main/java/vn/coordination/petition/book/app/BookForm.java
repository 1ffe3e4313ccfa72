package vn.coordination.petition.book.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.app.TableWriter;
import vn.coordination.shared.app.XlsxWriter;

/** The files in which an office's register of petitions is handed out. */
public enum BookForm {
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** What the national database of petitions takes in: fixed names of columns, stored codes for values (PT-52). */
    NATIONAL("csv", "text/csv; charset=UTF-8"),
    /** To be printed in full, signed and closed. */
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String type;

    BookForm(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    public static Optional<BookForm> named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String type() {
        return type;
    }

    /** A spreadsheet, for any table. */
    public boolean spread() {
        return this == CSV || this == XLSX;
    }

    /** Written for people: with a word above the table, and values in their language. */
    boolean readable() {
        return this != NATIONAL;
    }

    public TableWriter writer(OutputStream out) throws IOException {
        return this == XLSX ? new XlsxWriter(out, "PT") : new CsvWriter(out);
    }
}
