package vn.coordination.petition.letter.app.rendering;

import java.util.List;

/**
 * A table in a letter.
 *
 * @param shares of the width, one for each column
 * @param numbers how many of the last columns hold numbers, which stand below each other
 */
public record LetterTable(List<Integer> shares, List<String> head, List<List<String>> rows, int numbers) {
    public static final LetterTable NONE = new LetterTable(List.of(), List.of(), List.of());

    private static final int UPRIGHT = 8;

    public LetterTable {
        shares = List.copyOf(shares);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public LetterTable(List<Integer> shares, List<String> head, List<List<String>> rows) {
        this(shares, head, rows, 0);
    }

    boolean isNumber(int column) {
        return column >= head.size() - numbers;
    }

    boolean isThere() {
        return !head.isEmpty();
    }

    /** So many columns that the sheet lies across. */
    boolean wide() {
        return head.size() > UPRIGHT;
    }

    /** Of a width, that of this column. */
    float part(int column, float width) {
        return width
                * shares.get(column)
                / shares.stream().mapToInt(Integer::intValue).sum();
    }
}
