package vn.coordination.rule;

/** Who may lift a gated entry; a chief's deputy acts for him by a dated mandate. */
public enum Approver {
    CHIEF,
    DEPUTY_CHIEF,
    /** The leader whose programme it is. */
    LEADER,
    THREE_CHIEFS
}
