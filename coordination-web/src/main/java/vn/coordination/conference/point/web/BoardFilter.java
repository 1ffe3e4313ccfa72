package vn.coordination.conference.point.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.coordination.conference.point.PointState;
import vn.coordination.conference.point.app.PointRow;

/** Which points a board shows; its name stands in the address. */
public enum BoardFilter {
    /** All that take part. */
    ALL(row -> !row.givenUp()),
    INCOMPLETE(row -> !row.givenUp() && !row.complete()),
    UNTESTED(row -> !row.givenUp() && !row.tested()),
    UNCONNECTED(row -> !row.givenUp() && (!row.tookPart() || row.state() == PointState.DROPPED)),
    DROPPED(row -> row.state() == PointState.DROPPED),
    /** Took part and gave no head count: not in the figures (OC-06). */
    UNCOUNTED(row -> row.tookPart() && !row.counts()),
    GIVEN_UP(PointRow::givenUp);

    private final Predicate<PointRow> shown;

    BoardFilter(Predicate<PointRow> shown) {
        this.shown = shown;
    }

    /** Everything for a name that nobody knows. */
    static BoardFilter of(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    List<PointRow> of(List<PointRow> rows) {
        return rows.stream().filter(shown).toList();
    }
}
