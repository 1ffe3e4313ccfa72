package vn.coordination.demonstration.app;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far the loading of the history is.
 *
 * @param done weight of the parts that are there
 * @param whole weight of all parts
 * @param day the day in the past that is being told; null for none
 * @param written what is being told are petitions and letters, and not a meeting
 */
public record HistoryProgress(State state, int done, int whole, LocalDate day, boolean written)
        implements Serializable {
    public enum State {
        /** No history is loaded here. */
        NONE,
        LOADING,
        /** What was begun is finished yet. */
        STOPPING,
        STOPPED,
        FAILED,
        DONE
    }

    /** Rounded down, so that a hundred means that it is whole. */
    public int percent() {
        return whole == 0 ? 0 : (int) (100L * done / whole);
    }

    public boolean loading() {
        return state == State.LOADING;
    }

    public boolean going() {
        return loading() || state == State.STOPPING;
    }

    /** It is not whole, and nobody works on it. */
    public boolean resumable() {
        return state == State.STOPPED || state == State.FAILED;
    }

    /** Something is left to be loaded, whether or not it is being loaded now. */
    public boolean unfinished() {
        return going() || resumable();
    }
}
