package vn.coordination.schedule.imports.app;

import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportedWeek;
import vn.coordination.schedule.imports.RowClash;

/**
 * What an import would bring; nothing is stored.
 *
 * @param refused why nothing of the file can be taken, or null
 * @param week the rows with their problems and questions, or null when the file was refused
 * @param clashes of the rows whose time is known, only those that have any
 */
public record ImportPreview(FileProblem refused, ImportedWeek week, List<RowClash> clashes) {
    static ImportPreview of(FileProblem problem) {
        return new ImportPreview(problem, null, List.of());
    }

    public Optional<FileProblem> refusal() {
        return Optional.ofNullable(refused);
    }

    public Optional<RowClash> clashOf(int line) {
        return clashes.stream().filter(clash -> clash.line() == line).findFirst();
    }
}
