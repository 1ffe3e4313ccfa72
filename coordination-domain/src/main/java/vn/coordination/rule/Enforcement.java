package vn.coordination.rule;

/** What in the program holds an entry of the regulation. */
public enum Enforcement {
    RULE,
    DEADLINE,
    CONSTRAINT,
    VISIBILITY,
    OBSERVER
}
