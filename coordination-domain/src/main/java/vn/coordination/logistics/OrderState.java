package vn.coordination.logistics;

/** Where an order stands. */
public enum OrderState {
    ORDERED,
    ACCEPTED,
    REFUSED,
    DONE,
    CANCELLED;

    /** It is still to be served, and holds its equipment. */
    public boolean live() {
        return this == ORDERED || this == ACCEPTED;
    }
}
