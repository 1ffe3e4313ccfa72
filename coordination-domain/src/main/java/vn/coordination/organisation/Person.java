package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** A human being known to the offices: a leader they serve, or one of their own staff. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String fullName;
    private Office office;
    private String phone;
    private String mail;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected Person() {}

    public Person(String fullName, Office office, Validity validity) {
        this.fullName = Text.required(fullName, "fullName");
        this.office = Objects.requireNonNull(office, "office");
        this.validity = Objects.requireNonNull(validity, "validity");
        this.phone = "";
        this.mail = "";
    }

    public void rename(String newName) {
        fullName = Text.required(newName, "fullName");
    }

    /** Another office employs or serves the person from now on; roles held for the old one no longer count. */
    public void moveTo(Office newOffice) {
        office = Objects.requireNonNull(newOffice, "office");
    }

    public void reachableAt(String newPhone, String newMail) {
        phone = Text.optional(newPhone);
        mail = Text.optional(newMail);
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public boolean activeOn(LocalDate date) {
        return validity.covers(date);
    }

    public Long id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    /** The office that employs the person or, for a leader, keeps the calendar. */
    public Office office() {
        return office;
    }

    public String phone() {
        return phone;
    }

    /** Where notices are mailed to; empty for none. */
    public String mail() {
        return mail;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }
}
