package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.regulation.web.BreachRow;

/**
 * A row of the file as the dry run shows it.
 *
 * @param cells one for each column of the table
 * @param states in a word each: cannot be taken, clashes, asks, is ready
 * @param clashes with what stands in the schedule
 * @param twins with other rows of the file, in words
 */
public record ImportedLine(int line, List<Cell> cells, List<State> states, List<BreachRow> clashes, List<String> twins)
        implements Serializable {
    /** @param head title of the column, for narrow screens and screen readers */
    public record Cell(String head, String text, String detail, List<Note> notes) implements Serializable {}

    /** What is wrong with a cell, asked about it or remarked. */
    public record Note(String look, String word, String sentence) implements Serializable {}

    public record State(String look, String word) implements Serializable {}

    public boolean faulty() {
        return states.stream().anyMatch(state -> state.look().equals("late"));
    }

    public boolean clashing() {
        return !clashes.isEmpty() || !twins.isEmpty();
    }

    /** A text of ten thousand letters is shown by its beginning. */
    static String shortened(String text, int most) {
        int letters = text.codePointCount(0, text.length());
        return letters <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip() + "…";
    }
}
