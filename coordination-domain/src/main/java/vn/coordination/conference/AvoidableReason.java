package vn.coordination.conference;

/** What is no reason to meet (MT-08); whoever plans a conference says that none applies, or which does. */
public enum AvoidableReason {
    /** Routine work while a disaster is fought. */
    ROUTINE_IN_DISASTER,
    /** A matter that was delegated to a subordinate. */
    DELEGATED,
    /** A matter that the law settles in another way. */
    SETTLED_OTHERWISE,
    /** Hearing reports in place of an inspection. */
    REPORTS_FOR_INSPECTION,
    MIXED_WITH_LEISURE
}
