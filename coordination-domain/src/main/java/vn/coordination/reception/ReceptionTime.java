package vn.coordination.reception;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** The day and the hours of a reception, local to the city. */
@Embeddable
public record ReceptionTime(LocalDate day, LocalTime starts, LocalTime ends) implements Serializable {
    public ReceptionTime {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
    }

    public Instant beginning() {
        return span().start();
    }

    public TimeSlot span() {
        return new TimeSlot(
                day.atTime(starts).atZone(City.ZONE).toInstant(),
                day.atTime(ends).atZone(City.ZONE).toInstant());
    }
}
