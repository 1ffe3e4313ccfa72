package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;

/** A look at who wrote a petition. */
@Entity
@Untrailed("is a log itself, append-only")
@Table(name = "identity_look")
public class IdentityLook extends Look {
    @Column(updatable = false)
    private long petition;

    /** The number of the scan that was opened; null when the names were looked at. */
    @Column(updatable = false)
    private Integer scan;

    protected IdentityLook() {}

    public IdentityLook(long petition, Integer scan, long person, Instant at, String purpose) {
        super(person, at, purpose);
        this.petition = petition;
        this.scan = scan;
    }
}
