package vn.coordination.reception;

/** Why somebody is not received (Law 42/2013 Art 9). */
public enum RefusalGround {
    /** Reviewed and settled already, told to him, and brought again and again. */
    SETTLED(true),
    /** His reflection has been answered. */
    ALREADY_ANSWERED(true),
    /** Not master of himself. */
    UNFIT(false),
    /** Threatens, disturbs, or harms the order of the place. */
    DISTURBANCE(false);

    private final boolean notice;

    RefusalGround(boolean notice) {
        this.notice = notice;
    }

    /** He gets a signed notice, form 01/TCD; on other grounds he is told by word of mouth (PT-46). */
    public boolean asksForNotice() {
        return notice;
    }
}
