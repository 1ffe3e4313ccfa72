package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * A matter of the next coordination meeting.
 *
 * @param opens whether the reader may open what the clock is about, and how it was counted
 * @param removable whether the reader may take it off
 * @param takenOff who took it off, when and why; null while it stands on the agenda
 */
public record AgendaRow(
        long id, int version, DeadlineRow clock, Instant addedAt, boolean opens, boolean removable, TakenOff takenOff)
        implements Serializable {

    public record TakenOff(Instant at, String person, Office office, String reason) implements Serializable {}
}
