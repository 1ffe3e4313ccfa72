package vn.coordination.schedule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The life of a slot, as part (e) of the catalogue draws it. */
public enum SlotState {
    /** Seen by its own office only; may be incomplete. */
    DRAFT,
    /** Exchanged; holds its allocations. */
    SUBMITTED,
    /** Exchanged, but clashes; holds no allocation. */
    CONFLICT,
    /** A conflict the coordinators or their superiors are settling. */
    NEGOTIATING,
    CONFIRMED,
    ISSUED,
    CHANGED,
    MOVED,
    CANCELLED,
    /** Took place. */
    HELD,
    RECORDED;

    private static final Set<SlotState> ALLOCATED = EnumSet.of(SUBMITTED, CONFIRMED, ISSUED, CHANGED, MOVED);
    private static final Set<SlotState> PUBLISHED = EnumSet.of(ISSUED, CHANGED, MOVED, HELD, RECORDED);

    private Set<SlotState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, CONFLICT, CANCELLED);
            case SUBMITTED -> EnumSet.of(DRAFT, CONFLICT, CONFIRMED, CANCELLED);
            case CONFLICT -> EnumSet.of(DRAFT, SUBMITTED, NEGOTIATING, CANCELLED);
            case NEGOTIATING -> EnumSet.of(DRAFT, SUBMITTED, CONFLICT, CANCELLED);
            case CONFIRMED -> EnumSet.of(DRAFT, SUBMITTED, CONFLICT, ISSUED, CANCELLED);
            case ISSUED, CHANGED, MOVED -> EnumSet.of(CHANGED, MOVED, CANCELLED, CONFLICT, HELD);
            case HELD -> EnumSet.of(RECORDED);
            case CANCELLED, RECORDED -> EnumSet.noneOf(SlotState.class);
        };
    }

    public boolean canBecome(SlotState other) {
        return next().contains(other);
    }

    /** The slot holds its people and its room. */
    public boolean allocated() {
        return ALLOCATED.contains(this);
    }

    /** The slot waits for a conflict to be settled. */
    public boolean clashing() {
        return this == CONFLICT || this == NEGOTIATING;
    }

    /** The slot holds nothing yet, and its office may ask for its people and its room. */
    public boolean mayBeExchanged() {
        return this == DRAFT || clashing();
    }

    /** The slot stands in an issued schedule. */
    public boolean published() {
        return PUBLISHED.contains(this);
    }

    /** The slot took place: it is neither changed nor cancelled any more. */
    public boolean over() {
        return this == HELD || this == RECORDED;
    }

    /** The slot is known to the other offices. */
    public boolean exchanged() {
        return this != DRAFT && this != CANCELLED;
    }

    public static Set<SlotState> publishedStates() {
        return EnumSet.copyOf(PUBLISHED);
    }

    public static Set<SlotState> clashingStates() {
        return EnumSet.of(CONFLICT, NEGOTIATING);
    }

    public static Set<SlotState> exchangedStates() {
        EnumSet<SlotState> states = EnumSet.noneOf(SlotState.class);
        Arrays.stream(values()).filter(SlotState::exchanged).forEach(states::add);
        return states;
    }
}
