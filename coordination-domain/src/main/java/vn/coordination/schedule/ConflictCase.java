package vn.coordination.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
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

    /** Since when it stands on its rung. */
    @Column(name = "rung_since")
    private Instant rungSince;

    @Column(name = "rung_due")
    private Instant rungDue;

    /** Owed to a slot that had to make room (SC-09); null for any other. */
    @Embedded
    private Proposal proposal;

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
        this.rungSince = now;
        this.rungDue = due;
        restate(rivals);
    }

    /** The slot is wanted in another week, and still clashes. */
    public void moveTo(IsoWeek other) {
        week = other.toString();
    }

    /** The rivals as they stand after the slot was tried again, or one of them changed; the same ones change nothing. */
    public final void restate(Collection<Rival> current) {
        List<Rival> standing = current.stream().distinct().toList();
        if (!standing.equals(List.copyOf(rivals))) {
            rivals.clear();
            rivals.addAll(standing);
        }
    }

    /**
     * The slot had to make room: until then it is owed a proposal, and its office an answer. Coordinators who let that
     * time pass have let theirs pass (SC-10).
     */
    public void displaced(Instant now, Instant due) {
        requireOpen();
        proposal = Proposal.owed(now, due);
        if (rung == Rung.COORDINATORS) {
            rungSince = now;
            rungDue = due;
        }
    }

    /** Proposes that way, or takes back what no longer fits when there is none. */
    public void propose(WayOut way, Instant now) {
        if (!awaitsProposal()) {
            throw new IllegalStateException("conflict " + id + " is owed no proposal");
        }
        proposal = way == null ? Proposal.owed(proposal.since(), proposal.due()) : proposal.offering(way, now);
    }

    /** The office looks for another way by itself; the time it has does not change. */
    public void declineProposal(Instant now) {
        if (offer().isEmpty()) {
            throw new IllegalStateException("conflict " + id + " has no proposal to decline");
        }
        proposal = proposal.declinedAt(now);
    }

    /** The system owes a proposal, or stands by the one it made: neither declined nor overtaken by the ladder. */
    public boolean awaitsProposal() {
        return isOpen() && rung == Rung.COORDINATORS && proposal != null && proposal.declined() == null;
    }

    /** What may be taken or declined now. */
    public Optional<WayOut> offer() {
        return awaitsProposal() ? proposal.way() : Optional.empty();
    }

    public void climb(Instant now, Instant nextDue) {
        if (!isOpen() || rung.isLast()) {
            throw new IllegalStateException("conflict " + id + " cannot climb");
        }
        rung = rung.next();
        rungSince = now;
        rungDue = rung.isLast() ? null : nextDue;
    }

    /** The same rung with another end, because the calendar changed. */
    public void moveDue(Instant due) {
        rungDue = due;
    }

    /** The same proposal with another end, because the calendar changed. */
    public void moveProposalDue(Instant due) {
        proposal = proposal.dueBy(due);
    }

    public void settle(Settlement how, Instant now, Long person, String why) {
        requireOpen();
        settlement = how;
        settled = now;
        settledBy = person;
        reason = why;
        rungDue = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("conflict " + id + " is settled");
        }
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

    public Instant rungSince() {
        return rungSince;
    }

    public Instant settled() {
        return settled;
    }

    public Instant rungDue() {
        return rungDue;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Settlement settlement() {
        return settlement;
    }

    public int version() {
        return version;
    }
}
