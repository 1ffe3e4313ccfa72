package vn.coordination.schedule.settlement.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.Rung;

/**
 * An open conflict case; what its slots are called is for the reader's own slot rows to tell.
 *
 * @param proposal what its slot is proposed (SC-09); null when nothing is owed, or to who may not open the slot
 */
public record ConflictRow(
        long id,
        int version,
        long slot,
        List<Rival> rivals,
        Instant opened,
        Rung rung,
        Instant rungDue,
        Long goesFirst,
        ProposalRow proposal)
        implements Serializable {}
