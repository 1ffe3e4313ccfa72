package vn.coordination.petition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.shared.City;

/** Days of the city for which an office closes its book of petitions, both included. */
public record BookPeriod(LocalDate from, LocalDate to) implements Serializable {
    public BookPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    public Instant start() {
        return from.atStartOfDay(City.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(City.ZONE).toInstant();
    }
}
