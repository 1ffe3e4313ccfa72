package vn.coordination.conference.delegate.app;

import java.io.Serializable;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/**
 * A place on the list of a conference, with what an invitation says of it.
 *
 * @param lead office of the conference
 * @param room its name
 * @param coming the conference has not begun
 */
public record InvitationRow(
        long delegate,
        long conference,
        String title,
        Office lead,
        DayHours first,
        String room,
        boolean coming,
        DelegateState state)
        implements Serializable {}
