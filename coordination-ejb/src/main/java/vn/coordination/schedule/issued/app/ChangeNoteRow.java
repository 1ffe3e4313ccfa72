package vn.coordination.schedule.issued.app;

import java.io.Serializable;

/**
 * Why a slot differs in one version of its issued week.
 *
 * @param askedBy name of who asked for it; null when the chief changed it himself
 * @param approvedBy name of who approved
 * @param actingFor name of the chief in whose place a deputy approved, or null
 */
public record ChangeNoteRow(
        int issue, String reason, String askedBy, String approvedBy, String actingFor, boolean urgent)
        implements Serializable {}
