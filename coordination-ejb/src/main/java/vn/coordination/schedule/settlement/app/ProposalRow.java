package vn.coordination.schedule.settlement.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.schedule.WayOut;

/**
 * What is proposed to a slot that had to make room.
 *
 * @param due until when it may be found and answered
 * @param way null while none was found, or once it may no longer be taken
 * @param declined whether the office declined it
 */
public record ProposalRow(Instant due, WayOut way, boolean declined) implements Serializable {}
