package vn.coordination.shared.app.print;

/** How a piece of text is set; sizes follow Decree 30/2020 (13–14 pt, 11 pt for notes). */
public record Style(Face face, float size, boolean struck) {
    public static final float BODY_SIZE = 13;
    public static final float NOTE_SIZE = 11;

    /** Line height over size: Vietnamese capitals carry two marks, so lines need more room than in Latin print. */
    private static final float LEADING = 1.22f;

    /** How far below the top of its line the baseline lies, over size. */
    private static final float BASELINE = 0.95f;

    public static Style body(Face face) {
        return new Style(face, BODY_SIZE, false);
    }

    public static Style note(Face face) {
        return new Style(face, NOTE_SIZE, false);
    }

    public Style struckIf(boolean struckNow) {
        return new Style(face, size, struckNow);
    }

    public float lineHeight() {
        return size * LEADING;
    }

    public float baseline() {
        return size * BASELINE;
    }
}
