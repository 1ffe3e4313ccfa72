package vn.coordination.conference.point.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.coordination.conference.point.imports.PointProblem.Kind;
import vn.coordination.schedule.imports.CellText;

/** The cells of one line, each looked at by itself; what is wrong with them is gathered. */
final class PointCells {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Map<PointColumn, String> cells;
    private final List<PointProblem> problems = new ArrayList<>();

    PointCells(Map<PointColumn, String> cells, int extra) {
        this.cells = cells;
        if (extra > 0) {
            add(Kind.EXTRA_CELLS, null, extra);
        }
        cells.forEach(this::look);
    }

    private void look(PointColumn column, String text) {
        if (CellText.isFormula(text)) {
            add(Kind.FORMULA, column, text);
        } else if (CellText.isScript(text)) {
            add(Kind.SCRIPT, column, text);
        } else if (text.length() > column.longest()) {
            add(Kind.TOO_LONG, column, text.length(), column.longest());
        }
    }

    boolean has(PointColumn column) {
        return cells.containsKey(column);
    }

    String text(PointColumn column) {
        return cells.getOrDefault(column, "");
    }

    String text(PointColumn column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    /** Empty when nothing is written; a text that is no number is a problem. */
    OptionalInt number(PointColumn column) {
        String text = text(column);
        if (NUMBER.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty()) {
            add(Kind.NO_NUMBER, column, text);
        }
        return OptionalInt.empty();
    }

    boolean flag(PointColumn column) {
        Optional<Boolean> flag = CellText.flag(text(column));
        if (flag.isEmpty()) {
            add(Kind.NO_FLAG, column, text(column));
        }
        return flag.orElse(false);
    }

    void add(Kind kind, PointColumn column, Object... arguments) {
        if (problems.stream().noneMatch(problem -> column != null && problem.column() == column)) {
            problems.add(PointProblem.of(kind, column, arguments));
        }
    }

    List<PointProblem> problems() {
        return problems;
    }
}
