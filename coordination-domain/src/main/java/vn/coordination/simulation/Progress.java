package vn.coordination.simulation;

/** Where a run stands. */
public enum Progress {
    RUNNING,
    DONE,
    CANCELLED,
    /** It stopped by itself, or with its server. */
    FAILED;

    public boolean over() {
        return this != RUNNING;
    }
}
