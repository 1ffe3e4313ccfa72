package vn.coordination.document;

/** Why a file is not taken. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    /** Its content is of no type that is taken, whatever it is called. */
    WRONG_TYPE,
    /** How many pages it has is neither told by its content nor stated. */
    NO_PAGES
}
