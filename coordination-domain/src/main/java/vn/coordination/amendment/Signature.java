package vn.coordination.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.organisation.Office;

/**
 * A chief's signature under exactly what he saw. It is never changed: it counts as long as its hash is that of the draft.
 */
@Entity
@Table(name = "signature")
public class Signature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long regulationVersion;
    private Office office;
    private String hash;
    private Instant at;
    private long person;

    /** The chief in whose place a deputy signed. */
    private Long actingFor;

    protected Signature() {}

    public Signature(long regulationVersion, Office office, String hash, Instant at, long person, Long actingFor) {
        this.regulationVersion = regulationVersion;
        this.office = Objects.requireNonNull(office, "office");
        this.hash = Objects.requireNonNull(hash, "hash");
        this.at = Objects.requireNonNull(at, "at");
        this.person = person;
        this.actingFor = actingFor;
    }

    /** Whether it stands under a draft with that hash. */
    public boolean counts(String draftHash) {
        return hash.equals(draftHash);
    }

    public Long id() {
        return id;
    }

    public long regulationVersion() {
        return regulationVersion;
    }

    public Office office() {
        return office;
    }

    public String hash() {
        return hash;
    }

    public Instant at() {
        return at;
    }

    public long person() {
        return person;
    }

    public Long actingFor() {
        return actingFor;
    }
}
