package vn.coordination.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which something holds, both ends included.
 *
 * @param until last day; null = until further notice
 */
@Embeddable
public record Validity(
        @Column(name = "valid_from", nullable = false) LocalDate since,
        @Column(name = "valid_to") LocalDate until) implements Serializable {
    public Validity {
        Objects.requireNonNull(since, "since");
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("the last day lies before the first: " + since + " – " + until);
        }
    }

    public static Validity from(LocalDate since) {
        return new Validity(since, null);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(since) && (until == null || !date.isAfter(until));
    }

    public boolean covers(Validity other) {
        return !other.since.isBefore(since) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    public boolean endsBefore(LocalDate date) {
        return until != null && until.isBefore(date);
    }

    public boolean overlaps(Validity other) {
        return (until == null || !other.since.isAfter(until)) && (other.until == null || !since.isAfter(other.until));
    }

    /** From the earlier beginning to the later end of the two. */
    public Validity spanning(Validity other) {
        LocalDate first = other.since.isBefore(since) ? other.since : since;
        boolean open = until == null || other.until == null;
        return new Validity(first, open ? null : until.isAfter(other.until) ? until : other.until);
    }

    /** This validity ended on the day; a later end is brought forward, an earlier one stays. */
    public Validity endingOn(LocalDate lastDay) {
        if (until != null && until.isBefore(lastDay)) {
            return this;
        }
        return new Validity(since, lastDay.isBefore(since) ? since : lastDay);
    }
}
