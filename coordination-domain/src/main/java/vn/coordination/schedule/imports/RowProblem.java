package vn.coordination.schedule.imports;

import java.util.List;

/**
 * Something about one cell; the sentence is made from the kind and the arguments in the reader's language.
 *
 * @param arguments placeholders of the text in order: words of the file, numbers, local dates and times, half-days
 */
public record RowProblem(ProblemKind kind, ImportColumn column, List<Object> arguments, Proposal proposal) {
    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem of(ProblemKind kind, ImportColumn column, Object... arguments) {
        return new RowProblem(kind, column, List.of(arguments), Proposal.NONE);
    }

    RowProblem proposing(Proposal answer) {
        return new RowProblem(kind, column, arguments, answer);
    }

    public Severity severity() {
        return kind.severity();
    }
}
