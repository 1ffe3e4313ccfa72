package vn.coordination.conference.app;

import java.io.Serializable;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

/**
 * A conference in the list.
 *
 * @param owned lines of preparation that have an owner, of {@code lines}
 * @param done lines that are done
 */
public record ConferenceRow(
        long id,
        Office lead,
        ConferenceKind kind,
        String title,
        MeetingForm form,
        boolean secret,
        DayHours first,
        int days,
        ConferenceState state,
        int lines,
        int owned,
        int done)
        implements Serializable {}
