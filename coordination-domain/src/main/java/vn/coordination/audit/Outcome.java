package vn.coordination.audit;

/** How an act ended. */
public enum Outcome {
    DONE,
    REFUSED
}
