package vn.coordination.reception;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.shared.City;

/**
 * What the clock of one month of a duty to receive reads.
 *
 * @param owed how many days the month asks for
 * @param held when the days were held that the person received in himself; a deputy's day is not among them
 * @param over why nothing more is awaited; empty while it is
 */
public record DutyFacts(YearMonth month, int owed, List<Instant> held, Optional<Ended> over) {
    public DutyFacts {
        held = held.stream().sorted().toList();
    }

    /** The days of the month are counted back from here. */
    public Instant nextMonth() {
        return month.plusMonths(1).atDay(1).atStartOfDay(City.ZONE).toInstant();
    }

    public Optional<Instant> done() {
        return held.size() < owed ? Optional.empty() : Optional.of(held.get(owed - 1));
    }
}
