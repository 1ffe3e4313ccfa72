package vn.coordination.schedule.imports;

import java.util.List;

/**
 * Why nothing of a file was taken.
 *
 * @param arguments placeholders of the text, in order: numbers or words of the file
 */
public record FileProblem(Kind kind, List<Object> arguments) {
    public enum Kind {
        EMPTY,
        /** Most bytes allowed. */
        TOO_LARGE,
        /** First line that is not UTF-8. */
        WRONG_ENCODING,
        /** Most rows allowed. */
        TOO_MANY_ROWS,
        /** Line in which the quotation begins. */
        UNCLOSED_QUOTE,
        /** The column that is missing. */
        MISSING_COLUMN,
        /** The column that stands twice. */
        REPEATED_COLUMN,
        /** It says that it is a workbook, and is none that can be read. */
        UNREADABLE
    }

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    static FileProblem of(Kind kind, Object... arguments) {
        return new FileProblem(kind, List.of(arguments));
    }
}
