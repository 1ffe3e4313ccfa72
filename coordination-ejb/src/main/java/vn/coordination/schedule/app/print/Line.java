package vn.coordination.schedule.app.print;

import java.util.List;

/** A line that has been broken to its width. */
record Line(List<Run> runs, Align align, float width) {
    static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    float height() {
        return (float)
                runs.stream().mapToDouble(run -> run.style().lineHeight()).max().orElse(0);
    }

    float baseline() {
        return (float)
                runs.stream().mapToDouble(run -> run.style().baseline()).max().orElse(0);
    }
}
