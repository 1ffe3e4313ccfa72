package vn.coordination.schedule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The life of a week, as part (e) of the catalogue draws it. */
public enum WeekState {
    /** The offices enter their drafts. */
    OPEN,
    /** All three have sent theirs. */
    EXCHANGED,
    /** The Party Office has put them together; the offices confirm or object. */
    CONSOLIDATED,
    /** Three of three, in words or by silence. */
    CONFIRMED,
    ISSUED,
    ARCHIVED;

    private Set<WeekState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(EXCHANGED, CONSOLIDATED);
            case EXCHANGED -> EnumSet.of(OPEN, CONSOLIDATED);
            case CONSOLIDATED -> EnumSet.of(EXCHANGED, CONFIRMED, ISSUED);
            case CONFIRMED -> EnumSet.of(CONSOLIDATED, ISSUED);
            case ISSUED -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(WeekState.class);
        };
    }

    public boolean canBecome(WeekState other) {
        return next().contains(other);
    }

    /** The stage in which slots are simply entered is over. */
    public boolean pastEntry() {
        return this != OPEN && this != EXCHANGED;
    }

    /** The offices have been asked for their word. */
    public boolean awaitsConsent() {
        return this == CONSOLIDATED || this == CONFIRMED;
    }

    public static Set<WeekState> awaitingConsent() {
        EnumSet<WeekState> states = EnumSet.noneOf(WeekState.class);
        Arrays.stream(values()).filter(WeekState::awaitsConsent).forEach(states::add);
        return states;
    }

    public boolean issued() {
        return this == ISSUED || this == ARCHIVED;
    }
}
