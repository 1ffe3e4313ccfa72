package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A person's seat in a body, for a time. */
@Entity
@Table(name = "body_membership")
public class BodyMembership {
    /** What a member is in the body. */
    public enum Seat {
        HEAD,
        DEPUTY_HEAD,
        MEMBER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected BodyMembership() {}

    public BodyMembership(Body body, Person person, Seat seat, Validity validity) {
        this.body = Objects.requireNonNull(body, "body");
        this.person = Objects.requireNonNull(person, "person");
        this.seat = Objects.requireNonNull(seat, "seat");
        this.validity = Objects.requireNonNull(validity, "validity");
    }

    public void endOn(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }

    public boolean heldOn(LocalDate date) {
        return validity.covers(date);
    }

    public Long id() {
        return id;
    }

    public Body body() {
        return body;
    }

    public Person person() {
        return person;
    }

    public Seat seat() {
        return seat;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }
}
