package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Text;

/** Somebody opened who wrote a petition, and said what for (PT-35). Never changed. */
@Entity
@Untrailed("is a log itself, append-only")
@Table(name = "identity_look")
public class IdentityLook {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String purpose;

    /** The number of the scan that was opened; null when the names were looked at. */
    @Column(updatable = false)
    private Integer scan;

    protected IdentityLook() {}

    public IdentityLook(long petition, Integer scan, long person, Instant at, String purpose) {
        this.petition = petition;
        this.scan = scan;
        this.person = person;
        this.at = at;
        this.purpose = Text.required(purpose, "purpose");
    }

    public long petition() {
        return petition;
    }

    public Optional<Integer> scan() {
        return Optional.ofNullable(scan);
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public String purpose() {
        return purpose;
    }
}
