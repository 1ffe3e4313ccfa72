package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    protected IdentityLook() {}

    public IdentityLook(long petition, long person, Instant at, String purpose) {
        this.petition = petition;
        this.person = person;
        this.at = at;
        this.purpose = Text.required(purpose, "purpose");
    }

    public long petition() {
        return petition;
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
