package vn.coordination.organisation;

/** Why a unit cannot stand as it was entered, and the field that says it. */
public enum UnitProblem {
    /** Another unit bears the code on one of these days. */
    CODE("code"),
    /** The superior is no district that was there on the first day. */
    SUPERIOR("superior"),
    /** It would begin before a unit that went into it had ended. */
    PREDECESSOR("since"),
    /** It would still be there when a unit it went into had begun. */
    SUCCESSOR("until");

    private final String field;

    UnitProblem(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
