package vn.coordination.document;

/** How secret something is under the law on state secrets; the three levels are Mật, Tối mật and Tuyệt mật. */
public enum SecrecyLevel {
    NONE,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET;

    public boolean stateSecret() {
        return this != NONE;
    }
}
