package vn.coordination.reception;

import java.util.EnumSet;
import java.util.Set;

/** The life of a reception day. */
public enum DayState {
    PLANNED,
    /** Announced at the reception office, with the day it is on. */
    POSTED,
    /** Has a new day, which is to be announced in its turn. */
    POSTPONED,
    /** The schedule holds his time no longer: another day is to be set. */
    UNCLAIMED,
    HELD,
    CANCELLED;

    private Set<DayState> next() {
        return switch (this) {
            case PLANNED, POSTPONED -> EnumSet.of(POSTED, POSTPONED, UNCLAIMED, CANCELLED);
            case POSTED -> EnumSet.of(POSTPONED, UNCLAIMED, HELD, CANCELLED);
            case UNCLAIMED -> EnumSet.of(POSTPONED, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(DayState.class);
        };
    }

    public boolean canBecome(DayState other) {
        return next().contains(other);
    }

    /** Citizens may come: nobody is received on a day that was not announced. */
    public boolean receives() {
        return this == POSTED || this == HELD;
    }

    /** He is to receive on that day, or has done so. */
    public boolean takesPlace() {
        return this != UNCLAIMED && this != CANCELLED;
    }

    /** It is still to come. */
    public boolean open() {
        return !next().isEmpty();
    }
}
