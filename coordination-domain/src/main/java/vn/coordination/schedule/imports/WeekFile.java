package vn.coordination.schedule.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.schedule.imports.FileProblem.Kind;

/** Finds the columns of a week in a CSV file. */
public final class WeekFile {
    private static final Set<ImportColumn> NEEDED = EnumSet.of(ImportColumn.DATE, ImportColumn.CONTENT);

    private final ImportLimits limits;

    public WeekFile(ImportLimits limits) {
        this.limits = limits;
    }

    public Reading read(byte[] bytes) {
        FileLines lines = new CsvFile(limits, head -> ImportColumn.of(head).isPresent()).read(bytes);
        return lines.problem().<Reading>map(Reading.Refused::new).orElseGet(() -> table(lines.heads(), lines.rows()));
    }

    private static Reading table(List<String> heads, List<FileLine> lines) {
        FileColumns<ImportColumn> columns = new FileColumns<>(heads, ImportColumn::of);
        Optional<FileProblem> problem = columns.problem(NEEDED);
        if (problem.isPresent()) {
            return new Reading.Refused(problem.get());
        }
        if (!columns.has(ImportColumn.HALF_DAY) && !columns.has(ImportColumn.START)) {
            return new Reading.Refused(FileProblem.of(Kind.MISSING_COLUMN, ImportColumn.START));
        }
        List<Reading.Row> rows = lines.stream()
                .map(line -> new Reading.Row(line.number(), columns.cells(line), columns.extra(line)))
                .toList();
        return new Reading.Table(rows, columns.ignored());
    }
}
