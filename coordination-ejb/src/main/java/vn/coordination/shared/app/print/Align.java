package vn.coordination.shared.app.print;

/** Where a line stands within its width. */
public enum Align {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float share;

    Align(float share) {
        this.share = share;
    }

    public float offset(float free) {
        return free * share;
    }
}
