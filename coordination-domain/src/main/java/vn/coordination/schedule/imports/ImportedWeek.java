package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a file, judged against the city's data and the user's answers. */
public record ImportedWeek(List<ImportedRow> rows, List<String> ignoredHeads) {
    /** Questions with one answer for every row; the others are about one row each. */
    private static final Set<ProblemKind> SHARED =
            EnumSet.of(ProblemKind.UNKNOWN_ROOM, ProblemKind.UNKNOWN_PERSON, ProblemKind.BODY_NEEDS_PEOPLE);

    public ImportedWeek {
        rows = List.copyOf(rows);
        ignoredHeads = List.copyOf(ignoredHeads);
    }

    public boolean complete() {
        return rows.stream().allMatch(ImportedRow::complete);
    }

    public List<ImportedRow> takeable() {
        return rows.stream().filter(ImportedRow::takeable).toList();
    }

    /** What is open in rows that can be taken, in the order of the file. */
    public List<OpenQuestion> questions() {
        Map<List<Object>, OpenQuestion> questions = new LinkedHashMap<>();
        for (ImportedRow row : takeable()) {
            for (RowProblem problem : row.has(Severity.QUESTION)) {
                String subject = problem.arguments().isEmpty()
                        ? ""
                        : String.valueOf(problem.arguments().get(0));
                boolean shared = SHARED.contains(problem.kind());
                List<Object> identity = List.of(problem.kind(), shared ? Spelling.key(subject) : subject + row.line());
                OpenQuestion question = new OpenQuestion(
                        problem.kind(), problem.column(), subject, problem.proposal(), List.of(row.line()));
                questions.merge(identity, question, ImportedWeek::joined);
            }
        }
        return List.copyOf(questions.values());
    }

    private static OpenQuestion joined(OpenQuestion first, OpenQuestion next) {
        List<Integer> lines = new ArrayList<>(first.lines());
        lines.addAll(next.lines());
        return new OpenQuestion(first.kind(), first.column(), first.subject(), first.proposal(), lines);
    }
}
