package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Text;

/** Somebody opened who came on a visit, and said what for (PT-35). Never changed. */
@Entity
@Untrailed("is a log itself, append-only")
@Table(name = "visit_look")
public class VisitLook {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long visit;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String purpose;

    protected VisitLook() {}

    public VisitLook(long visit, long person, Instant at, String purpose) {
        this.visit = visit;
        this.person = person;
        this.at = at;
        this.purpose = Text.required(purpose, "purpose");
    }
}
