package vn.coordination.reception;

/** Who receives citizens on a day that is announced. */
public enum ReceptionHost {
    /** A conclusion in writing follows his day (PT-51). */
    LEADER,
    /** A deputy of the National Assembly, who is asked whether he can come (PT-49). */
    DEPUTY
}
