package vn.coordination.demonstration.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the loading of the history goes, for those that load it and for all who look. */
final class HistoryCourse {
    private static final int LOADERS = HistoryPart.Lane.values().length;

    private List<HistoryPart> parts = List.of();
    private Set<String> loaded = Set.of();
    private HistoryPart latest;
    private int loaders;
    private boolean wanted;
    private boolean failed;
    private long begin;

    /** False while it goes on. */
    synchronized boolean begin(List<HistoryPart> all, Set<String> before) {
        if (loaders > 0) {
            return false;
        }
        parts = all;
        loaded = new HashSet<>(before);
        loaders = LOADERS;
        wanted = true;
        failed = false;
        begin = System.nanoTime();
        return true;
    }

    synchronized void stop() {
        wanted = false;
    }

    synchronized void fail() {
        failed = true;
        wanted = false;
    }

    /** What is not there yet. */
    synchronized List<HistoryPart> left(HistoryPart.Lane lane) {
        return parts.stream()
                .filter(part -> part.lane() == lane && !loaded.contains(part.key()))
                .toList();
    }

    /** False when it is to be left out, with all that come after it. */
    synchronized boolean enters(HistoryPart part) {
        latest = part;
        return wanted;
    }

    synchronized void loaded(HistoryPart part) {
        loaded.add(part.key());
    }

    /** What the last one has to say who leaves. */
    synchronized Optional<String> leave() {
        loaders--;
        return loaders > 0
                ? Optional.empty()
                : Optional.of("history: " + loaded.size() + " of " + parts.size() + " parts are there, after "
                        + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    }

    synchronized HistoryProgress progress() {
        int done = parts.stream()
                .filter(part -> loaded.contains(part.key()))
                .mapToInt(HistoryPart::weight)
                .sum();
        int whole = parts.stream().mapToInt(HistoryPart::weight).sum();
        HistoryPart told = loaders > 0 ? latest : null;
        return new HistoryProgress(
                state(), done, whole, told == null ? null : told.day(), told != null && told.written());
    }

    private HistoryProgress.State state() {
        if (parts.isEmpty()) {
            return HistoryProgress.State.NONE;
        }
        if (loaders > 0) {
            return wanted ? HistoryProgress.State.LOADING : HistoryProgress.State.STOPPING;
        }
        if (failed) {
            return HistoryProgress.State.FAILED;
        }
        return loaded.size() >= parts.size() ? HistoryProgress.State.DONE : HistoryProgress.State.STOPPED;
    }
}
