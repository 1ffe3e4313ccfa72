package vn.coordination.breach.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.breach.OverrideState;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

/**
 * A request to override an entry.
 *
 * @param expired its last day has passed without a use
 * @param told whether the reader is of the office that asks, or leads another one
 * @param decidable whether the reader speaks for an office that may be the second one
 */
public record OverrideRow(
        long id,
        int version,
        RuleCode code,
        Office office,
        Instant askedAt,
        LocalDate until,
        OverrideState state,
        boolean expired,
        Office decidedOffice,
        Instant decidedAt,
        Instant usedAt,
        boolean told,
        boolean decidable,
        Subject subject,
        String asker,
        String decider,
        String decidedFor,
        String reason,
        String answer)
        implements Serializable {}
