package vn.coordination.facility;

/** What a room offers beyond chairs. */
public enum Equipment {
    /** Fit for a conference with connection points. */
    ONLINE,
    /** Closed room at the seat, fit for secret matters. */
    SECRET,
    PROJECTOR,
    INTERPRETATION,
    RECORDING
}
