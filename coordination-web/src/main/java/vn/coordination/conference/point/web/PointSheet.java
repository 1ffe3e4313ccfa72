package vn.coordination.conference.point.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.point.imports.PointLine;
import vn.coordination.conference.point.imports.PointLine.Outcome;

/**
 * What a file of points would do, in the words of its reader.
 *
 * @param name of the file
 * @param ignored heads of columns that are not used
 */
public record PointSheet(String name, List<Line> lines, String ignored) implements Serializable {

    /** @param reasons why it cannot be taken; empty when it can */
    public record Line(PointLine point, String look, String word, List<String> reasons) implements Serializable {}

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.point().outcome() == outcome).count();
    }

    public boolean acceptable() {
        return !lines.isEmpty() && count(Outcome.ERROR) == 0;
    }
}
