package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** A dated authority to act for somebody else in one office (uỷ quyền); both names are printed and recorded. */
@Entity
@Table(name = "mandate")
public class Mandate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "grantor_id")
    private Person grantor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private Person holder;

    private Office office;
    private String instrument;

    @Embedded
    private Validity validity;

    private LocalDate revokedOn;

    @Version
    private int version;

    protected Mandate() {}

    public Mandate(Person grantor, Person holder, Office office, String instrument, Validity validity) {
        if (Objects.requireNonNull(grantor, "grantor") == Objects.requireNonNull(holder, "holder")) {
            throw new IllegalArgumentException("nobody acts for himself");
        }
        this.grantor = grantor;
        this.holder = holder;
        this.office = Objects.requireNonNull(office, "office");
        this.instrument = Text.required(instrument, "instrument");
        this.validity = Objects.requireNonNull(validity, "validity");
    }

    /** Ends the authority at once: it no longer holds on the day of the revocation. */
    public void revoke(LocalDate day) {
        if (revokedOn != null) {
            throw new IllegalStateException("the mandate was revoked on " + revokedOn);
        }
        revokedOn = Objects.requireNonNull(day, "day");
    }

    public boolean holdsOn(LocalDate date) {
        return validity.covers(date) && (revokedOn == null || date.isBefore(revokedOn));
    }

    public Long id() {
        return id;
    }

    public Person grantor() {
        return grantor;
    }

    public Person holder() {
        return holder;
    }

    public Office office() {
        return office;
    }

    /** Number of the paper the authority rests on. */
    public String instrument() {
        return instrument;
    }

    public Validity validity() {
        return validity;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public int version() {
        return version;
    }
}
