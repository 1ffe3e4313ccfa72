package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;
import vn.coordination.petition.Look;

/** A look at who came on a visit. */
@Entity
@Untrailed("is a log itself, append-only")
@Table(name = "visit_look")
public class VisitLook extends Look {
    @Column(updatable = false)
    private long visit;

    protected VisitLook() {}

    public VisitLook(long visit, long person, Instant at, String purpose) {
        super(person, at, purpose);
        this.visit = visit;
    }
}
