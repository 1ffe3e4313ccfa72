package vn.coordination.schedule.imports;

import java.util.List;
import java.util.Optional;

/**
 * What a file holds, heads first, without blank lines; or the one reason why nothing of it is taken.
 *
 * @param refusal null when it could be read
 */
public record FileLines(List<FileLine> lines, FileProblem refusal) {

    /** The lines as they were found, if there are any and not too many. */
    public static FileLines of(List<FileLine> found, ImportLimits limits) {
        List<FileLine> lines = found.stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return refused(FileProblem.Kind.EMPTY);
        }
        return lines.size() - 1 > limits.rows()
                ? refused(FileProblem.Kind.TOO_MANY_ROWS, limits.rows())
                : new FileLines(lines, null);
    }

    public static FileLines refused(FileProblem.Kind kind, Object... arguments) {
        return new FileLines(List.of(), FileProblem.of(kind, arguments));
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    public List<String> heads() {
        return lines.get(0).cells();
    }

    public List<FileLine> rows() {
        return lines.subList(1, lines.size());
    }
}
