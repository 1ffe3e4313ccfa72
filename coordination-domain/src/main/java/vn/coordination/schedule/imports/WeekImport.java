package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.shared.IsoWeek;

/** Reads the rows of a table as drafts of one week. The same table with more answers leaves fewer questions. */
public final class WeekImport {
    private final IsoWeek week;
    private final Directories directories;
    private final UsualTimes usual;

    public WeekImport(IsoWeek week, Directories directories, UsualTimes usual) {
        this.week = week;
        this.directories = directories;
        this.usual = usual;
    }

    public ImportedWeek interpret(Reading.Table table, Answers answers) {
        Map<Map<ImportColumn, String>, Integer> firstLines = new HashMap<>();
        List<ImportedRow> rows = new ArrayList<>();
        for (Reading.Row row : table.rows()) {
            Integer first = firstLines.putIfAbsent(row.cells(), row.line());
            ImportedRow read = new RowInterpreter(row, week, directories, usual, answers).interpret();
            rows.add(first == null ? read : repeating(read, first));
        }
        return new ImportedWeek(rows, table.ignoredHeads());
    }

    /** A second copy would clash with the first in everything. */
    private static ImportedRow repeating(ImportedRow row, int firstLine) {
        List<RowProblem> problems = new ArrayList<>();
        problems.add(RowProblem.of(ProblemKind.DUPLICATE_ROW, ImportColumn.CONTENT, firstLine));
        problems.addAll(row.problems());
        return new ImportedRow(
                row.line(),
                row.day(),
                row.half(),
                row.starts(),
                row.ends(),
                row.content(),
                row.placeText(),
                row.place(),
                row.attendees(),
                row.preparingUnit(),
                problems);
    }
}
