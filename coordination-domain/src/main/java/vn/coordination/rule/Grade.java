package vn.coordination.rule;

/** How sure we are of an entry's source; see the catalogue's evidence grades. */
public enum Grade {
    LAW,
    LAW_REPORTED,
    LAW_RECALLED,
    PARTY,
    SISTER_REGULATION,
    ARTICLE,
    /** Our default, to be confirmed by the city's own text. */
    DEFAULT
}
