package vn.coordination.conference.point;

/** The life of a point at one conference (OC-05). */
public enum PointState {
    PLANNED,
    TESTED,
    CONNECTED,
    DROPPED,
    RECONNECTED,
    CLOSED,
    /** It will not take part in this conference, and is in none of its figures. */
    GIVEN_UP;

    /** Seen and heard now. */
    public boolean live() {
        return this == CONNECTED || this == RECONNECTED;
    }
}
