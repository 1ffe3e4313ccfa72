package vn.coordination.demonstration.app.history;

/** Hands a number out evenly over many things, and all of it by the last of them. */
final class Quota {
    private final int number;
    private final int things;
    private int seen;
    private int handed;

    Quota(int number, int things) {
        this.number = number;
        this.things = things;
    }

    /** What is due with so many further things. */
    int with(int further) {
        seen += further;
        int due = things == 0 ? 0 : (int) ((long) number * seen / things) - handed;
        handed += due;
        return due;
    }
}
