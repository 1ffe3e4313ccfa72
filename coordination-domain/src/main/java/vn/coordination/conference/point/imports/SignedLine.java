package vn.coordination.conference.point.imports;

import java.util.Optional;

/**
 * One pasted line: a point, how many delegates it had, who signs for that.
 *
 * @param line of the text, the first being 1
 * @param problem why it cannot be taken; null when it can
 */
public record SignedLine(int line, String code, int delegates, String correspondent, Problem problem) {
    public enum Problem {
        /** Neither two nor three cells. */
        CELLS,
        /** No point of the conference has the code. */
        UNKNOWN,
        /** A line above has the code already. */
        DOUBLED,
        /** No number from 0 to 100,000. */
        NUMBER,
        /** Nobody signs for it, nor does the register have anybody. */
        UNSIGNED
    }

    static SignedLine refused(int line, String code, Problem problem) {
        return new SignedLine(line, code, 0, "", problem);
    }

    public Optional<Problem> refusal() {
        return Optional.ofNullable(problem);
    }
}
