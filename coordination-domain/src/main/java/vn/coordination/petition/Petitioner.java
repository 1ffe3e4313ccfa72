package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import vn.coordination.audit.Masked;
import vn.coordination.audit.PartOf;

/** Who wrote a petition, sealed; the key is not in the database. */
@Entity
@PartOf(whole = Petition.class, by = "petition", key = "position")
@Table(name = "petitioner")
public class Petitioner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    @Column(updatable = false)
    private int position;

    /** Sealed anew under another key it says the same, so that is done to the row and not recorded. */
    @Masked
    @Column(updatable = false)
    private String sealed;

    @Version
    private int version;

    protected Petitioner() {}

    public Petitioner(long petition, int position, String sealed) {
        this.petition = petition;
        this.position = position;
        this.sealed = Objects.requireNonNull(sealed, "sealed");
    }

    public Long id() {
        return id;
    }

    public long petition() {
        return petition;
    }

    public int position() {
        return position;
    }

    public String sealed() {
        return sealed;
    }
}
