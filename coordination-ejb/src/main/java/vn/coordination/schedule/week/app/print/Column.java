package vn.coordination.schedule.week.app.print;

import java.util.Arrays;

/** The columns of layout (a), from left to right; the shares add up to the width of the frame. */
enum Column {
    DAY(PrintLabel.COLUMN_DAY, 0.12f),
    HALF(PrintLabel.COLUMN_HALF, 0.095f),
    CONTENT(PrintLabel.COLUMN_CONTENT, 0.36f),
    PLACE(PrintLabel.COLUMN_PLACE, 0.17f),
    CHAIR(PrintLabel.COLUMN_CHAIR, 0.255f);

    /** Free space at the left and right of a cell's text. */
    static final float PADDING = 4;

    private final PrintLabel label;
    private final float share;

    Column(PrintLabel label, float share) {
        this.label = label;
        this.share = share;
    }

    PrintLabel label() {
        return label;
    }

    float width() {
        return share * Frame.INNER;
    }

    float left() {
        return Frame.LEFT
                + (float) Arrays.stream(values(), 0, ordinal())
                        .mapToDouble(Column::width)
                        .sum();
    }

    float right() {
        return left() + width();
    }

    /** The width of the text in cells that reach from this column to the other. */
    float textWidthTo(Column last) {
        return last.right() - left() - 2 * PADDING;
    }
}
