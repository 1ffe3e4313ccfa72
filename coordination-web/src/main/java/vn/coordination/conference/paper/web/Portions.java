package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import vn.coordination.shared.app.TableWriter;

/** Long lists on their way into a file: read some hundred rows at a time, each time from the row after the last. */
final class Portions {
    static final int SIZE = 500;

    private Portions() {}

    /**
     * @param after the rows that follow the one of that id; none at the end
     * @param cells of one row
     */
    static <T> void write(
            TableWriter table, LongFunction<List<T>> after, ToLongFunction<T> id, Function<T, List<?>> cells)
            throws IOException {
        List<T> portion = after.apply(0);
        while (!portion.isEmpty()) {
            for (T row : portion) {
                table.row(cells.apply(row));
            }
            long last = id.applyAsLong(portion.get(portion.size() - 1));
            portion = portion.size() < SIZE ? List.of() : after.apply(last);
        }
    }
}
