package vn.coordination.breach.app;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import vn.coordination.shared.City;

/** Times as plain SQL takes and gives them. */
final class Instants {
    private Instants() {}

    static Instant of(Object stored) {
        return stored instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** When the month begins in the city. */
    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(City.ZONE).toInstant();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
