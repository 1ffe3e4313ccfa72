package vn.coordination.conference.app;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.ConferenceState;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/**
 * What an office sees of a secret conference that it prepares something for and may not read: when and where, and its own
 * lines with what these ask for. No title, no kind, no chair, no agenda, nobody else's line (SC-16).
 */
public record ConferencePart(
        long id,
        int version,
        Office lead,
        ConferenceState state,
        List<DayHours> sittings,
        String roomName,
        List<ConferenceView.Line> lines)
        implements Serializable {}
