package vn.coordination.identity;

/** What somebody wants with a record. */
public enum Access {
    READ,
    EDIT
}
