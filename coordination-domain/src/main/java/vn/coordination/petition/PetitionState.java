package vn.coordination.petition;

/** Where a petition stands; which act leads from one to the next, {@link PetitionAct} says. */
public enum PetitionState {
    /** Here, but without a number: nothing else may be done with it (PT-01). */
    RECEIVED,
    REGISTERED,
    /** An officer looks whether it can be processed. */
    SCREENING,
    INELIGIBLE,
    CLASSIFIED,
    /** Its parts are petitions of their own. */
    SPLIT,
    DUPLICATE_CHECK,
    /** Goes on as part of another petition's dossier. */
    MERGED,
    ROUTING,
    /** On its way to another of the three offices. */
    TRANSFERRED,
    ACCEPTED,
    REFUSED,
    FORWARDED,
    GUIDED,
    RETURNED,
    ORDERED,
    FILED,
    VERIFYING,
    SUSPENDED,
    DIALOGUE,
    /** A complaint is settled by a decision. */
    DECIDED,
    /** A denunciation ends with a conclusion. */
    CONCLUDED,
    ENFORCING,
    SECOND_LEVEL,
    ANSWERED,
    WITHDRAWN,
    CLOSED,
    REOPENED,
    ARCHIVED;

    /** It stands open in the book of the office that has it: registered, and not yet said what becomes of it. */
    public boolean open() {
        return switch (this) {
            case REGISTERED, SCREENING, INELIGIBLE, CLASSIFIED, DUPLICATE_CHECK, ROUTING, TRANSFERRED, REOPENED -> true;
            default -> false;
        };
    }

    /** An officer works on it: it is past being assigned and not over. */
    public boolean worked() {
        return this != RECEIVED && this != REGISTERED && !ended();
    }

    /** Nothing is left to be done but to keep it. */
    public boolean ended() {
        return this == CLOSED || this == ARCHIVED;
    }
}
