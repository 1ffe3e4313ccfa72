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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;

/** An entry of the weekly schedule, owned by one office. It is a wish; what it firmly holds are its allocations. */
@Entity
@Table(name = "slot")
public class Slot extends PlannedSlot implements Owned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office")
    private Office office;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SlotState state;

    /** When the office first exchanged it; decides ties (SC-07). */
    @Column(name = "registered")
    private Instant registered;

    /** Submitted after the drafts were due (SC-01). */
    @Column(name = "late")
    private boolean late;

    /** Offices that may read it while it is a draft. */
    @ElementCollection
    @CollectionTable(name = "slot_share", joinColumns = @JoinColumn(name = "slot"))
    private Set<Share> shares = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Slot() {}

    /** A new draft of the office. */
    public Slot(Office office, SlotPlan plan) {
        super(plan);
        this.office = office;
        this.state = SlotState.DRAFT;
    }

    /** Its office rewrites the draft; what becomes another matter is registered anew when it is exchanged (SC-01, SC-07). */
    public void rewrite(SlotPlan wanted) {
        if (state != SlotState.DRAFT) {
            throw new IllegalStateException("slot " + id + " is no draft but " + state);
        }
        if (!wanted.isMatterOf(plan())) {
            registered = null;
            late = false;
        }
        plan(wanted);
    }

    /** The slot has its people and its room: it stands as submitted, or goes on as what it was once issued. */
    public void hold(Instant now, boolean afterDue) {
        register(now, afterDue);
        become(SlotState.SUBMITTED);
    }

    /** The slot clashes and holds nothing until the conflict is settled. */
    public void clash(Instant now, boolean afterDue) {
        register(now, afterDue);
        become(SlotState.CONFLICT);
    }

    public void negotiate() {
        become(SlotState.NEGOTIATING);
    }

    public void withdraw() {
        become(SlotState.DRAFT);
    }

    public void confirm() {
        become(SlotState.CONFIRMED);
    }

    public void issue() {
        become(SlotState.ISSUED);
    }

    public void changeAfterIssue() {
        become(SlotState.CHANGED);
    }

    public void moveAfterIssue() {
        become(SlotState.MOVED);
    }

    public void cancel() {
        become(SlotState.CANCELLED);
    }

    /** It stands in an issued schedule and has ended. */
    public boolean mayBeHeld(Instant now) {
        return state.canBecome(SlotState.HELD) && ended(now);
    }

    private boolean ended(Instant now) {
        return span().map(span -> !span.end().isAfter(now)).orElse(false);
    }

    /** Only after its end (part (e) of the catalogue). */
    public void markHeld(Instant now) {
        if (!ended(now)) {
            throw new IllegalStateException("slot " + id + " has not ended");
        }
        become(SlotState.HELD);
    }

    /** Its outcome is on file; only of what took place, and nothing follows (part (e) of the catalogue). */
    public void markRecorded() {
        become(SlotState.RECORDED);
    }

    private void register(Instant now, boolean afterDue) {
        if (registered == null) {
            registered = now;
            late = afterDue;
        }
    }

    private void become(SlotState next) {
        if (state != next && !state.canBecome(next)) {
            throw new IllegalStateException("slot " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    @Override
    public Office owner() {
        return office;
    }

    @Override
    public Set<Office> sharedWith() {
        if (state.exchanged()) {
            return EnumSet.allOf(Office.class);
        }
        return shares.stream().map(Share::office).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the office reads the draft, or would if it became one again. */
    public boolean isSharedWith(Office other) {
        return shares.stream().anyMatch(share -> share.office() == other);
    }

    /** Lets another office read the draft. */
    public void share(Office other, long person, Instant now) {
        if (state != SlotState.DRAFT || other == office || isSharedWith(other)) {
            throw new IllegalStateException("slot " + id + " cannot be shared with " + other);
        }
        shares.add(new Share(other, now, person));
    }

    public void recall(Office other) {
        if (!shares.removeIf(share -> share.office() == other)) {
            throw new IllegalStateException("slot " + id + " is not shared with " + other);
        }
    }

    public Long id() {
        return id;
    }

    public SlotState state() {
        return state;
    }

    public Instant registered() {
        return registered;
    }

    public boolean late() {
        return late;
    }

    public int version() {
        return version;
    }
}
