package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Why a row differs from the version before, and who approved it (SC-11).
 *
 * @param approvedBy the person who approved
 * @param actingFor the chief in whose place a deputy approved, or null
 * @param urgent so shortly before the event that it is an urgent change
 */
@Embeddable
public record ChangeNote(
        @Column(name = "change_reason") String reason,
        @Column(name = "approved_by") Long approvedBy,
        @Column(name = "acting_for") Long actingFor,
        @Column(name = "urgent") Boolean urgent)
        implements Serializable {}
