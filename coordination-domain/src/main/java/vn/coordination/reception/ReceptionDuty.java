package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.shared.City;

/** Somebody who has to receive citizens himself every month: the City Chair, the Party Secretary, the head of an agency. */
@Entity
@Table(name = "reception_duty")
public class ReceptionDuty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Arranges his days. */
    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private long person;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected ReceptionDuty() {}

    public ReceptionDuty(Office office, long person, LocalDate since) {
        this.office = Objects.requireNonNull(office, "office");
        this.person = person;
        this.validity = new Validity(since, null);
    }

    public void end(LocalDate last) {
        validity = new Validity(validity.since(), last);
    }

    /** The month it begins in is asked for when it begins with the month. */
    public boolean begins(YearMonth month) {
        return validity.covers(month.atDay(1));
    }

    /** Why nothing is awaited of that month any more: the duty ended in it, or even the month after it has passed. */
    public Optional<Ended> over(YearMonth month, Instant now) {
        if (!validity.covers(month.atEndOfMonth())) {
            return Optional.of(new Ended(Ending.CANCELLED, now, ReceptionClocks.OVER));
        }
        boolean past = month.plusMonths(1).isBefore(YearMonth.from(now.atZone(City.ZONE)));
        return past ? Optional.of(new Ended(Ending.PASSED, now, ReceptionClocks.OVER)) : Optional.empty();
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public long person() {
        return person;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }
}
