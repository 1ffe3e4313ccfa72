package vn.coordination.conference.delegate.app;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.delegate.imports.DelegateLine;
import vn.coordination.schedule.imports.FileProblem;

/**
 * What a file of delegates would do, in figures.
 *
 * @param shown the first lines, and of those that cannot be taken the first, too
 * @param ignored heads of columns that are not used
 * @param problem why nothing of the file can be taken, its columns of {@code DelegateColumn}; null when it can be read
 */
public record DelegateTally(
        int fresh, int same, int faulty, List<DelegateLine> shown, List<String> ignored, FileProblem problem) {
    public DelegateTally {
        shown = List.copyOf(shown);
        ignored = List.copyOf(ignored);
    }

    static DelegateTally refused(FileProblem problem) {
        return new DelegateTally(0, 0, 0, List.of(), List.of(), problem);
    }

    public boolean acceptable() {
        return faulty == 0 && fresh + same > 0;
    }

    /** Counts line by line and keeps a few. */
    static final class Counter {
        private final int most;
        private final List<DelegateLine> first = new ArrayList<>();
        private final List<DelegateLine> wrong = new ArrayList<>();
        private int fresh;
        private int same;
        private int faulty;

        Counter(int most) {
            this.most = most;
        }

        void add(DelegateLine line) {
            switch (line.outcome()) {
                case NEW -> fresh++;
                case SAME -> same++;
                default -> faulty++;
            }
            List<DelegateLine> kept = line.outcome() == DelegateLine.Outcome.ERROR ? wrong : first;
            if (kept.size() < most) {
                kept.add(line);
            }
        }

        boolean faulty() {
            return faulty > 0;
        }

        /** What has to be mended stands first. */
        DelegateTally tally(List<String> ignored) {
            List<DelegateLine> shown = new ArrayList<>(wrong);
            shown.addAll(first);
            return new DelegateTally(fresh, same, faulty, shown, ignored, null);
        }
    }
}
