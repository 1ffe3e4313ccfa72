package vn.coordination.conference.delegate.imports;

import java.io.Serializable;

/**
 * Why a line cannot be taken; the sentence is made from the kind and the word in the reader's language.
 *
 * @param column where; null for the line as a whole
 * @param word of the file, or a number; empty for none
 */
public record DelegateProblem(Kind kind, DelegateColumn column, String word) implements Serializable {
    public enum Kind {
        NO_NAME,
        NO_UNIT,
        /** The code, which is no point of this conference. */
        NO_POINT,
        /** The text. */
        NO_FLAG,
        /** The same name of the same unit at the same place stands in the file already. */
        DOUBLED,
        /** The text. */
        FORMULA,
        /** The text. */
        SCRIPT,
        /** Letters allowed. */
        TOO_LONG,
        /** How many cells too many. */
        EXTRA_CELLS
    }
}
