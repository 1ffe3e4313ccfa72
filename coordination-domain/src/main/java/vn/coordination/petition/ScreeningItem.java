package vn.coordination.petition;

/** What a petition must have to be processed (PT-04; Circular 05/2021 Art 6); what it lacks is recorded. */
public enum ScreeningItem {
    /** Vietnamese, or with a notarised translation. */
    LANGUAGE,
    DATED,
    NAME,
    ADDRESS,
    /** Signature or fingerprint. */
    SIGNATURE,
    /** Of a complaint: the decision or act, the reason and the request. */
    COMPLAINT_CONTENT,
    DENOUNCED_PERSON,
    DENOUNCED_ACT,
    /** What is recommended or reflected. */
    CONTENT
}
