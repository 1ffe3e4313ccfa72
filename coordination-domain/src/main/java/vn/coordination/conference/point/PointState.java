package vn.coordination.conference.point;

/** The life of a point at one conference (OC-05). */
public enum PointState {
    PLANNED,
    TESTED,
    CONNECTED,
    DROPPED,
    RECONNECTED,
    CLOSED;

    /** Seen and heard now. */
    public boolean live() {
        return this == CONNECTED || this == RECONNECTED;
    }
}
