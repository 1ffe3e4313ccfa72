package vn.coordination.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import vn.coordination.audit.Untrailed;

/** A step of escalation that was taken; written once and never changed. */
@Entity
@Table(name = "escalation_step")
@Untrailed("taken by the system; the row itself is the record")
public class EscalationStep {
    @EmbeddedId
    private Key id;

    private Instant dueAt;
    private Instant takenAt;

    protected EscalationStep() {}

    public long deadline() {
        return id.deadline();
    }

    public Step step() {
        return id.step();
    }

    /** When it should have been taken. */
    public Instant dueAt() {
        return dueAt;
    }

    @Embeddable
    record Key(
            @Column(name = "deadline") long deadline,

            @Enumerated(EnumType.STRING) @Column(name = "step")
            Step step) implements Serializable {}
}
