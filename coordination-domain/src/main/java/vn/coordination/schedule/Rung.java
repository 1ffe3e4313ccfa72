package vn.coordination.schedule;

/** Who has to settle a conflict now (SC-10). */
public enum Rung {
    COORDINATORS,
    DEPUTY_CHIEFS,
    CHIEFS,
    STANDING_DEPUTY_SECRETARY;

    public boolean isLast() {
        return this == STANDING_DEPUTY_SECRETARY;
    }

    public Rung next() {
        return values()[ordinal() + 1];
    }
}
