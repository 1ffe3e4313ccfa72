package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** What an office did in a gathering that the three handle together (PT-53). Never changed. */
@Entity
@Untrailed("is itself the record of what was done, append-only")
@Table(name = "joint_handling")
public class JointHandling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long visit;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String note;

    protected JointHandling() {}

    public JointHandling(long visit, Office office, long person, Instant at, String note) {
        this.visit = visit;
        this.office = office;
        this.person = person;
        this.at = at;
        this.note = Text.required(note, "note");
    }

    public Office office() {
        return office;
    }

    public Instant at() {
        return at;
    }

    public String note() {
        return note;
    }
}
