package vn.coordination.schedule.app.print;

/** Where a line stands within its width. */
enum Align {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float share;

    Align(float share) {
        this.share = share;
    }

    float offset(float free) {
        return free * share;
    }
}
