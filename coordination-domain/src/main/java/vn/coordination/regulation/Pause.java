package vn.coordination.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.shared.City;

/**
 * A time in which a clock stands still, for a reason the article knows.
 *
 * @param to null while it lasts
 * @param reason key of the reason, e.g. {@code EXPERTISE}; never a sentence about a person
 * @param cap the instant at which the clock runs on in any case; null = no cap
 */
@Embeddable
public record Pause(
        @Column(name = "paused_at") Instant from,
        @Column(name = "resumed_at") Instant to,
        @Column(name = "reason") String reason,
        @Column(name = "cap") Instant cap)
        implements Serializable {

    public Pause {
        Objects.requireNonNull(from, "from");
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a clock is stopped for a reason");
        }
        if (to != null && to.isBefore(from) || cap != null && cap.isBefore(from)) {
            throw new IllegalArgumentException("a pause cannot end before it begins");
        }
    }

    boolean isOpen() {
        return to == null;
    }

    /** Open without a cap: nobody can say when the clock will run on. */
    boolean isEndless() {
        return to == null && cap == null;
    }

    boolean standsAt(Instant instant) {
        return !instant.isBefore(from) && (isEndless() || instant.isBefore(end()));
    }

    /** When the clock runs on: when resumed, at the latest at the cap. */
    Instant end() {
        if (to == null) {
            return cap;
        }
        return cap != null && cap.isBefore(to) ? cap : to;
    }

    Pause resumed(Instant now) {
        return new Pause(from, now, reason, cap);
    }

    /** From the day of the pause to the day before the clock runs on. */
    boolean covers(LocalDate day) {
        return !day.isBefore(dateOf(from)) && (isEndless() || day.isBefore(dateOf(end())));
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(City.ZONE).toLocalDate();
    }
}
