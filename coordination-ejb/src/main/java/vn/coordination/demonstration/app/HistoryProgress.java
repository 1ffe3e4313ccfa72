package vn.coordination.demonstration.app;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * How far the loading of the history is.
 *
 * @param done weight of the parts that are there
 * @param whole weight of all parts
 * @param part key of the one that is being loaded; empty for none
 */
public record HistoryProgress(State state, int done, int whole, String part) implements Serializable {
    public enum State {
        /** No history is loaded here. */
        NONE,
        LOADING,
        STOPPED,
        FAILED,
        DONE
    }

    static final HistoryProgress NONE = new HistoryProgress(State.NONE, 0, 0, "");

    static HistoryProgress of(List<HistoryPart> parts, Set<String> loaded) {
        int whole = parts.stream().mapToInt(HistoryPart::weight).sum();
        int done = parts.stream()
                .filter(part -> loaded.contains(part.key()))
                .mapToInt(HistoryPart::weight)
                .sum();
        return new HistoryProgress(State.LOADING, done, whole, "");
    }

    HistoryProgress at(HistoryPart next) {
        return new HistoryProgress(State.LOADING, done, whole, next.key());
    }

    HistoryProgress plus(HistoryPart loaded) {
        return new HistoryProgress(state, done + loaded.weight(), whole, part);
    }

    HistoryProgress in(State other) {
        return new HistoryProgress(other, done, whole, "");
    }

    /** Rounded down, so that a hundred means that it is whole. */
    public int percent() {
        return whole == 0 ? 0 : (int) (100L * done / whole);
    }
}
