package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.audit.PartOf;
import vn.coordination.organisation.Text;

/** Somebody who may know who wrote a petition (PT-35), because of what he has to do with it. */
@Entity
@PartOf(whole = Petition.class, by = "petition", key = "person")
@Table(name = "identity_access")
public class IdentityAccess {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant since;

    /** Null while he is on the list. */
    private Instant until;

    @Version
    private int version;

    protected IdentityAccess() {}

    public IdentityAccess(long petition, long person, String reason, Instant since) {
        this.petition = petition;
        this.person = person;
        this.reason = Text.required(reason, "reason");
        this.since = since;
    }

    public void end(Instant now) {
        if (until != null) {
            throw new IllegalStateException("access " + id + " has ended");
        }
        until = now;
    }

    public long petition() {
        return petition;
    }

    public long person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }
}
