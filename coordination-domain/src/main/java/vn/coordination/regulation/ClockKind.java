package vn.coordination.regulation;

/** What a clock measures; one matter may have several, and the one that broke is named. */
public enum ClockKind {
    /** Until what arrived is received and registered. */
    RECEIPT,
    /** Until somebody is named who does it. */
    ASSIGNMENT,
    /** Until the answer, word or document is there. */
    ANSWER,
    /** Until it is made public. */
    PUBLICATION,
    /** Until the matter is closed. */
    CLOSURE
}
