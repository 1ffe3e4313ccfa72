package vn.coordination.schedule.issued.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.rule.Breach;
import vn.coordination.schedule.ChangeRequestState;
import vn.coordination.schedule.SlotPlan;

/**
 * A change asked for after issue.
 *
 * @param known the slot as people know it
 * @param wanted what it is to become; null when it is to be cancelled
 * @param lifts what a chief would let pass by approving it
 * @param askedBy name of who asks
 * @param urgent little time is left before the event
 * @param overtaken the slot has changed since
 */
public record ChangeRequestRow(
        long id,
        int version,
        long slot,
        SlotPlan known,
        SlotPlan wanted,
        List<Breach> lifts,
        String reason,
        String askedBy,
        Instant askedAt,
        boolean urgent,
        boolean overtaken,
        ChangeRequestState state,
        Integer issueNumber)
        implements Serializable {}
