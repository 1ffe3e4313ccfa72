package vn.coordination.conference.point.imports;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.point.Venue;

/**
 * One line of the file and what it would do.
 *
 * @param line of the file, the first being 1
 * @param venue as the register would have it afterwards; null when the line cannot be taken
 * @param written the venue's words as the file has them, for a line that cannot be taken
 */
public record PointLine(
        int line,
        String code,
        Venue venue,
        String written,
        int expected,
        boolean central,
        Outcome outcome,
        List<PointProblem> problems)
        implements Serializable {
    public enum Outcome {
        /** The register has no such point yet. */
        NEW,
        /** The register describes it otherwise, or another number was expected at this conference. */
        CHANGED,
        /** Everything is known already. */
        SAME,
        /** It cannot be taken. */
        ERROR
    }

    public PointLine {
        problems = List.copyOf(problems);
    }

    public boolean faulty() {
        return outcome == Outcome.ERROR;
    }
}
