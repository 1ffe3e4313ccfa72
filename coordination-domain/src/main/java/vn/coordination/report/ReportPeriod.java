package vn.coordination.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.coordination.shared.City;

/** RP-03: the days of the city that a report covers, whichever they are, both included. */
public record ReportPeriod(LocalDate from, LocalDate to) implements Serializable {
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    public Instant start() {
        return from.atStartOfDay(City.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return dayAfter().atStartOfDay(City.ZONE).toInstant();
    }

    public LocalDate dayAfter() {
        return to.plusDays(1);
    }

    /** As many days, ending on the day before. */
    public ReportPeriod before() {
        return new ReportPeriod(from.minusDays(ChronoUnit.DAYS.between(from, dayAfter())), from.minusDays(1));
    }
}
