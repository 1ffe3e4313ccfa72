package vn.coordination.consultation;

import java.util.EnumSet;
import java.util.Set;

/** The life of a consultation, as part (e) of the catalogue draws it from the moment it is sent. */
public enum ConsultationState {
    /** The offices may reply, also anew. */
    SENT,
    /** The lead office has put the replies together. */
    SYNTHESISED,
    /** Decided, or taken back. */
    CLOSED;

    private Set<ConsultationState> next() {
        return switch (this) {
            case SENT -> EnumSet.of(SYNTHESISED, CLOSED);
            case SYNTHESISED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ConsultationState.class);
        };
    }

    public boolean canBecome(ConsultationState other) {
        return next().contains(other);
    }
}
