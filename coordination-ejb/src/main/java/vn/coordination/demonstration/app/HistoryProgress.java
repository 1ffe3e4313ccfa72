package vn.coordination.demonstration.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
        STOPPED,
        FAILED,
        DONE
    }

    static final HistoryProgress NONE = new HistoryProgress(State.NONE, 0, 0, null, false);

    static HistoryProgress of(List<HistoryPart> parts, Set<String> loaded) {
        int whole = parts.stream().mapToInt(HistoryPart::weight).sum();
        int done = parts.stream()
                .filter(part -> loaded.contains(part.key()))
                .mapToInt(HistoryPart::weight)
                .sum();
        return new HistoryProgress(State.LOADING, done, whole, null, false);
    }

    HistoryProgress at(HistoryPart next) {
        return new HistoryProgress(State.LOADING, done, whole, next.day(), next.written());
    }

    HistoryProgress plus(HistoryPart loaded) {
        return new HistoryProgress(state, done + loaded.weight(), whole, day, written);
    }

    HistoryProgress in(State other) {
        return new HistoryProgress(other, done, whole, null, false);
    }

    /** Rounded down, so that a hundred means that it is whole. */
    public int percent() {
        return whole == 0 ? 0 : (int) (100L * done / whole);
    }

    public boolean loading() {
        return state == State.LOADING;
    }

    /** It is not whole, and nobody works on it. */
    public boolean resumable() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
