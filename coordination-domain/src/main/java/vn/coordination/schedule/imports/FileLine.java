package vn.coordination.schedule.imports;

import java.util.List;

/** One record of a file and the line on which it begins, the first being 1. */
public record FileLine(int number, List<String> cells) {
    public FileLine {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
