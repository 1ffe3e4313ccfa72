package vn.coordination.schedule.imports;

import java.util.List;
import vn.coordination.rule.Breach;

/**
 * What a row of the file would clash with if it were submitted as it stands.
 *
 * @param line line of the row
 * @param breaches against what is in the schedule already
 * @param lines other rows of the same file that need the same people or room at the same time
 */
public record RowClash(int line, List<Breach> breaches, List<Integer> lines) {
    public RowClash {
        breaches = List.copyOf(breaches);
        lines = List.copyOf(lines);
    }

    public boolean none() {
        return breaches.isEmpty() && lines.isEmpty();
    }
}
