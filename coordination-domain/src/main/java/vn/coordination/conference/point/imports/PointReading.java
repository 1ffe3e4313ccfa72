package vn.coordination.conference.point.imports;

import java.util.List;
import vn.coordination.schedule.imports.FileProblem;

/** What came of reading a file of points: its lines, or the one reason why not. */
public sealed interface PointReading {

    /** @param ignoredHeads heads of columns that the import does not know */
    record Table(List<PointLine> lines, List<String> ignoredHeads) implements PointReading {
        public Table {
            lines = List.copyOf(lines);
            ignoredHeads = List.copyOf(ignoredHeads);
        }

        public boolean acceptable() {
            return !lines.isEmpty() && lines.stream().noneMatch(PointLine::faulty);
        }
    }

    /** @param problem its columns are of {@link PointColumn} */
    record Refused(FileProblem problem) implements PointReading {}
}
