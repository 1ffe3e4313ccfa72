package vn.coordination.regulation;

import java.time.Instant;
import java.util.List;

/**
 * How a due date came about, day by day.
 *
 * @param due null while the clock stands still and nobody can say for how long
 */
public record Count(Instant start, Term term, List<CountedDay> days, Instant due) {
    public Count {
        days = List.copyOf(days);
    }
}
