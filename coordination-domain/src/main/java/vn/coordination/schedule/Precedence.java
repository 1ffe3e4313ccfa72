package vn.coordination.schedule;

/** SC-07: who goes first when two slots cannot both be held; 1 is the highest. Ties go to the earlier registration. */
public enum Precedence {
    NATIONAL(1),
    PLENUM_OR_SESSION(2),
    STANDING_COMMITTEE(3),
    STANDING_BODY(4),
    BOARD_OR_SITTING(5),
    JOINT_MEETING(6),
    THEMATIC(7),
    VISIT(8);

    private final int level;

    Precedence(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    public static Precedence of(int level) {
        return values()[level - 1];
    }

    public boolean before(Precedence other) {
        return level < other.level;
    }

    /** May wait for a better day (SC-13). */
    public boolean optional() {
        return this == THEMATIC || this == VISIT;
    }

    /** Gives way to statutory dates and to a leader's unscheduled event (SC-08, SC-12). */
    public boolean givesWay() {
        return level >= STANDING_BODY.level;
    }
}
