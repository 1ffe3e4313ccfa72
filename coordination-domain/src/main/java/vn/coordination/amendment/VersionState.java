package vn.coordination.amendment;

import java.util.EnumSet;
import java.util.Set;

/** The life of a version, as part (e) of the catalogue draws it. The last two follow from dates and are not stored. */
public enum VersionState {
    /** The regulation secretary works on it. */
    DRAFT,
    /** Before the offices; its texts and values rest. */
    CONSULTED,
    /** By three chiefs, and not yet in force. */
    SIGNED,
    IN_FORCE,
    REPLACED;

    private Set<VersionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CONSULTED);
            case CONSULTED -> EnumSet.of(DRAFT, SIGNED);
            case SIGNED -> EnumSet.of(IN_FORCE);
            case IN_FORCE -> EnumSet.of(REPLACED);
            case REPLACED -> EnumSet.noneOf(VersionState.class);
        };
    }

    public boolean canBecome(VersionState other) {
        return next().contains(other);
    }

    /** Nothing of it changes any more. */
    public boolean binding() {
        return this == SIGNED || this == IN_FORCE || this == REPLACED;
    }
}
