package vn.coordination.schedule.week.app.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page: A4 across, margins of Decree 30/2020 (left 30 mm, where the change marks stand; right 15; above, below 20). */
final class Frame {
    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float LEFT = millimetres(30);
    static final float RIGHT = WIDTH - millimetres(15);
    static final float TOP = millimetres(20);
    static final float BOTTOM = HEIGHT - millimetres(20);
    static final float INNER = RIGHT - LEFT;

    private Frame() {}

    static PDRectangle page() {
        return new PDRectangle(WIDTH, HEIGHT);
    }

    private static float millimetres(float length) {
        return length * 72 / 25.4f;
    }
}
