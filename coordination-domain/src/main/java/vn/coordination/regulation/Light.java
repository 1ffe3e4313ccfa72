package vn.coordination.regulation;

/** How a clock stands; always derived from its dates, never stored. */
public enum Light {
    IN_TIME,
    NEAR,
    LATE,
    VERY_LATE;

    public boolean late() {
        return this == LATE || this == VERY_LATE;
    }
}
