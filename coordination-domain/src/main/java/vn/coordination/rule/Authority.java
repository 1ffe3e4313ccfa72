package vn.coordination.rule;

/** Whose number a parameter is. */
public enum Authority {
    /** The law's: the regulation secretary enters it with its citation. */
    STATUTE,
    /** The coordination regulation's own: it changes only by a version that three chiefs sign. */
    REGULATION
}
