package vn.coordination.schedule.imports;

import java.util.List;
import java.util.Map;

/** What came of reading a file: a table, or the one reason why not. */
public sealed interface Reading {

    /**
     * @param ignoredHeads heads of columns that the import does not know
     */
    record Table(List<Row> rows, List<String> ignoredHeads) implements Reading {
        public Table {
            rows = List.copyOf(rows);
            ignoredHeads = List.copyOf(ignoredHeads);
        }
    }

    record Refused(FileProblem problem) implements Reading {}

    /**
     * @param line the line of the file on which the row begins, the first being 1
     * @param cells cleaned text; a column without text is absent
     * @param extraCells how many cells stand beyond the last head
     */
    record Row(int line, Map<ImportColumn, String> cells, int extraCells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        String cell(ImportColumn column) {
            return cells.getOrDefault(column, "");
        }
    }
}
