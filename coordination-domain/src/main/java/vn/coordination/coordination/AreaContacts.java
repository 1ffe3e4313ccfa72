package vn.coordination.coordination;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import vn.coordination.organisation.Office;

/** The contact of an office and his deputy in one area of the regulation (CM-06): always both, and two people. */
@Entity
@Table(name = "area_contacts")
public class AreaContacts {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Office office;

    /** Number of the chapter. */
    private int area;

    private long contact;
    private long deputy;

    @Version
    private int version;

    protected AreaContacts() {}

    public AreaContacts(Office office, int area, long contact, long deputy) {
        this.office = Objects.requireNonNull(office, "office");
        this.area = area;
        handTo(contact, deputy);
    }

    /** A post is handed on, never left empty. */
    public final void handTo(long newContact, long newDeputy) {
        if (newContact == newDeputy) {
            throw new IllegalArgumentException("nobody is his own deputy");
        }
        contact = newContact;
        deputy = newDeputy;
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public int area() {
        return area;
    }

    public long contact() {
        return contact;
    }

    public long deputy() {
        return deputy;
    }

    public int version() {
        return version;
    }
}
