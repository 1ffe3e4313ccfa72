package vn.coordination.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.coordination.shared.IsoWeek;

/** A slot that cannot be held as wished, the slots in its way, and how far up the matter has gone (SC-10). */
@Entity
@Table(name = "conflict_case")
public class ConflictCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "week")
    private String week;

    @Column(name = "slot")
    private long slot;

    @ElementCollection
    @CollectionTable(name = "conflict_rival", joinColumns = @JoinColumn(name = "conflict_case"))
    private List<Rival> rivals = new ArrayList<>();

    @Column(name = "opened")
    private Instant opened;

    @Enumerated(EnumType.STRING)
    @Column(name = "rung")
    private Rung rung = Rung.COORDINATORS;

    @Column(name = "rung_due")
    private Instant rungDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement")
    private Settlement settlement;

    @Column(name = "settled")
    private Instant settled;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version")
    private int version;

    protected ConflictCase() {}

    public ConflictCase(IsoWeek week, long slot, Collection<Rival> rivals, Instant now, Instant due) {
        this.week = week.toString();
        this.slot = slot;
        this.opened = now;
        this.rungDue = due;
        restate(rivals);
    }

    /** The rivals as they stand after the slot was tried again. */
    public final void restate(Collection<Rival> current) {
        rivals.clear();
        current.stream().distinct().forEach(rivals::add);
    }

    public void climb(Instant nextDue) {
        if (!isOpen() || rung.isLast()) {
            throw new IllegalStateException("conflict " + id + " cannot climb");
        }
        rung = rung.next();
        rungDue = rung.isLast() ? null : nextDue;
    }

    public void settle(Settlement how, Instant now, Long person, String why) {
        if (!isOpen()) {
            throw new IllegalStateException("conflict " + id + " is settled");
        }
        settlement = how;
        settled = now;
        settledBy = person;
        reason = why;
        rungDue = null;
    }

    public boolean isOpen() {
        return settlement == null;
    }

    public Long id() {
        return id;
    }

    public IsoWeek week() {
        return IsoWeek.parse(week);
    }

    public long slot() {
        return slot;
    }

    public List<Rival> rivals() {
        return List.copyOf(rivals);
    }

    public Instant opened() {
        return opened;
    }

    public Rung rung() {
        return rung;
    }

    public Instant rungDue() {
        return rungDue;
    }

    public Settlement settlement() {
        return settlement;
    }

    public int version() {
        return version;
    }
}
