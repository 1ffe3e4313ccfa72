package vn.coordination.shared.app;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row as a file that spreadsheets read. */
public interface TableWriter {
    /** @param cells texts, whole numbers and dates; null stands for an empty one */
    void row(List<?> cells) throws IOException;

    /** Ends the file; what it is written to stays open. */
    void finish() throws IOException;
}
