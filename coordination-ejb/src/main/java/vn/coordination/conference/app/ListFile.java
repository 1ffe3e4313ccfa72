package vn.coordination.conference.app;

import java.util.List;
import java.util.function.Predicate;
import vn.coordination.schedule.imports.CsvFile;
import vn.coordination.schedule.imports.FileLine;
import vn.coordination.schedule.imports.FileLines;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportLimits;
import vn.coordination.shared.app.UnreadableFile;
import vn.coordination.shared.app.XlsxReader;

/** A list of a conference that somebody sends: CSV, or the first sheet of a workbook. */
public final class ListFile {
    private ListFile() {}

    /** @param known tells the heads that the reader of the file knows */
    public static FileLines read(byte[] file, ImportLimits limits, Predicate<String> known) {
        if (!XlsxReader.isWorkbook(file)) {
            return new CsvFile(limits, known).read(file);
        }
        if (file.length > limits.bytes()) {
            return FileLines.refused(FileProblem.Kind.TOO_LARGE, limits.bytes());
        }
        try {
            List<FileLine> rows = XlsxReader.read(file).stream()
                    .map(row -> new FileLine(row.number(), row.cells()))
                    .toList();
            return FileLines.of(rows, limits);
        } catch (UnreadableFile e) {
            return FileLines.refused(FileProblem.Kind.UNREADABLE);
        }
    }
}
