package vn.coordination.conference.point.app;

/** The parts of the history of points that are asked for by themselves. */
public enum PointEventKind {
    /** Passed or failed, or taken back with the day or the room it was made for. */
    TEST("e.act in (PASS, FAIL, START_ANEW)"),
    /** Failed tests, interruptions and their ends, points that were given up. */
    INCIDENT("(e.act in (FAIL, DROP, RECONNECT, GIVE_UP) or e.minutesLost > 0)"),
    COUNT("e.act = COUNT");

    private final String condition;

    PointEventKind(String condition) {
        this.condition = condition;
    }

    /** Of an event {@code e}. */
    String condition() {
        return condition;
    }
}
