package vn.coordination.conference.point.imports;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Why a line cannot be taken; the sentence is made from the kind and the arguments in the reader's language.
 *
 * @param column where; null for the line as a whole
 * @param arguments placeholders of the text in order: words of the file, numbers
 */
public record PointProblem(Kind kind, PointColumn column, List<String> arguments) implements Serializable {
    public enum Kind {
        NO_CODE,
        NO_UNIT,
        NO_EXPECTED,
        /** The text. */
        NO_NUMBER,
        /** The text. */
        NO_FLAG,
        /** The code; the line that has it first. */
        DOUBLED_CODE,
        /** The line of the other hall. */
        SECOND_HALL,
        /** The code of the hall that the conference has. */
        OTHER_HALL,
        /** The point is at the conference already, and its part there does not change. */
        HALL_CHANGED,
        /** It serves another conference at that time: the day, from and to when, the code of the office that leads it. */
        TAKEN,
        /** The text. */
        FORMULA,
        /** The text. */
        SCRIPT,
        /** Letters found; letters allowed. */
        TOO_LONG,
        /** How many cells too many. */
        EXTRA_CELLS
    }

    public PointProblem {
        arguments = List.copyOf(arguments);
    }

    static PointProblem of(Kind kind, PointColumn column, Object... arguments) {
        return new PointProblem(
                kind, column, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
