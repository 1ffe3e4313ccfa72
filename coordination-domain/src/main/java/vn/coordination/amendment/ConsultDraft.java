package vn.coordination.amendment;

/** Sends a draft to the three offices. */
public record ConsultDraft(long draft, String question, boolean urgent, int seen) {}
