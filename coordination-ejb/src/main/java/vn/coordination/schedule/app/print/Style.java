package vn.coordination.schedule.app.print;

/** How a piece of text is set; sizes follow Decree 30/2020 (13–14 pt, 11 pt for notes). */
record Style(Face face, float size, boolean struck) {
    static final float BODY_SIZE = 13;
    static final float NOTE_SIZE = 11;

    /** Line height over size: Vietnamese capitals carry two marks, so lines need more room than in Latin print. */
    private static final float LEADING = 1.22f;

    /** How far below the top of its line the baseline lies, over size. */
    private static final float BASELINE = 0.95f;

    static Style body(Face face) {
        return new Style(face, BODY_SIZE, false);
    }

    static Style note(Face face) {
        return new Style(face, NOTE_SIZE, false);
    }

    Style struckIf(boolean struckNow) {
        return new Style(face, size, struckNow);
    }

    float lineHeight() {
        return size * LEADING;
    }

    float baseline() {
        return size * BASELINE;
    }
}
