package vn.coordination.reception;

/** Where the recording of an online reception is kept (OC-08). */
public enum RecordingPlace {
    STATE_SERVER,
    STATE_CLOUD,
    /** A personal computer, a service of somebody else: kept, but not where the decree wants it. */
    ELSEWHERE;

    public boolean ofTheState() {
        return this != ELSEWHERE;
    }
}
