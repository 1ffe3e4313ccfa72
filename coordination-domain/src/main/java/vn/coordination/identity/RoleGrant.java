package vn.coordination.identity;

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
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A role that an account holds for one office, for a time. It counts only while its person belongs to that office, so
 * somebody who moves to another office loses the roles of the old one without anybody having to remember it.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private Office office;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Validity validity;

    private LocalDate revokedOn;

    @Version
    private int version;

    protected RoleGrant() {}

    public RoleGrant(Account account, Office office, Role role, Validity validity) {
        this.account = Objects.requireNonNull(account, "account");
        this.office = Objects.requireNonNull(office, "office");
        this.role = Objects.requireNonNull(role, "role");
        this.validity = Objects.requireNonNull(validity, "validity");
    }

    /** Ends the role at once: it no longer counts on the day of the revocation. */
    public void revoke(LocalDate day) {
        if (revokedOn != null) {
            throw new IllegalStateException("the role was revoked on " + revokedOn);
        }
        revokedOn = Objects.requireNonNull(day, "day");
    }

    public boolean holdsOn(LocalDate date) {
        return validity.covers(date) && (revokedOn == null || date.isBefore(revokedOn));
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Office office() {
        return office;
    }

    public Role role() {
        return role;
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
