package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.audit.PartOf;
import vn.coordination.organisation.Office;
import vn.coordination.shared.IsoWeek;

/** An office's objection to one row of the consolidated week. */
@Entity
@Table(name = "objection")
@PartOf(whole = Slot.class, by = "slot", key = "office")
public class Objection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "week")
    private String week;

    @Column(name = "office")
    private Office office;

    @Column(name = "slot")
    private long slot;

    @Column(name = "reason")
    private String reason;

    @Column(name = "raised")
    private Instant raised;

    @Column(name = "settled")
    private Instant settled;

    @Version
    @Column(name = "version")
    private int version;

    protected Objection() {}

    public Objection(IsoWeek week, Office office, long slot, String reason, Instant now) {
        this.week = week.toString();
        this.office = office;
        this.slot = slot;
        this.reason = reason;
        this.raised = now;
    }

    public void settle(Instant now) {
        if (settled == null) {
            settled = now;
        }
    }

    public Office office() {
        return office;
    }

    public long slot() {
        return slot;
    }

    public String reason() {
        return reason;
    }

    public boolean isOpen() {
        return settled == null;
    }
}
