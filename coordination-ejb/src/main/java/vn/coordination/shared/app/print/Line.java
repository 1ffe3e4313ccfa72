package vn.coordination.shared.app.print;

import java.util.List;

/** A line that has been broken to its width. */
public record Line(List<Run> runs, Align align, float width) {
    public static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    public float height() {
        return (float)
                runs.stream().mapToDouble(run -> run.style().lineHeight()).max().orElse(0);
    }

    public float baseline() {
        return (float)
                runs.stream().mapToDouble(run -> run.style().baseline()).max().orElse(0);
    }
}
