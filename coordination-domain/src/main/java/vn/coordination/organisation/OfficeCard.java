package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** How one of the three offices is named and whom the others call, for a time. */
@Entity
@Table(name = "office_card")
public class OfficeCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Office office;

    @Embedded
    private Names names;

    private String badge;
    private String contact;
    private String phone;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected OfficeCard() {}

    public OfficeCard(Office office, Names names, String badge, Validity validity) {
        this.office = Objects.requireNonNull(office, "office");
        this.names = Objects.requireNonNull(names, "names");
        this.badge = Text.required(badge, "badge");
        this.validity = Objects.requireNonNull(validity, "validity");
        this.contact = "";
        this.phone = "";
    }

    /** Names the person the other offices call, and the extension. */
    public void reachableThrough(String newContact, String newPhone) {
        contact = Text.optional(newContact);
        phone = Text.optional(newPhone);
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public Names names() {
        return names;
    }

    /** The short form by which files name the office, e.g. VPUBND; screens and prints have one in each language. */
    public String badge() {
        return badge;
    }

    public String contact() {
        return contact;
    }

    public String phone() {
        return phone;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }
}
