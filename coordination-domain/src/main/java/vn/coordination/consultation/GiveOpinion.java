package vn.coordination.consultation;

/** An office replies through whoever speaks for it. */
public record GiveOpinion(long consultation, Opinion opinion, String comments) {
    public static final int LONGEST_COMMENTS = 2000;
}
