package vn.coordination.petition;

/** What makes a case complex in law (PT-16); nothing else gives it more time. */
public enum Criterion {
    SEVERAL_PLACES,
    SEVERAL_CONTENTS,
    MANY_PERSONS,
    FOREIGN_ELEMENT,
    SEVERAL_AGENCIES,
    DIVERGENT_OPINIONS,
    CONFLICTING_EVIDENCE
}
