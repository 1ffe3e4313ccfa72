package vn.coordination.organisation.app;

/** Who keeps the organisation's records. The feature of roles stands above this one, hence the name in letters. */
final class Keeper {
    static final String ROLE = "ADMINISTRATOR";
    static final String JOBS = "SYSTEM";
    static final String EVERYBODY = "**";

    private Keeper() {}
}
