package vn.coordination.demonstration.app.history;

import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.schedule.DayHours;

/**
 * A conference of the past.
 *
 * @param key names it once and for all
 * @param planned the hours it was planned for first
 * @param days the hours it had at last
 * @param points none unless it was online
 */
public record PastMeeting(
        String key,
        ConferenceKind kind,
        String title,
        boolean online,
        DayHours planned,
        List<DayHours> days,
        Course course,
        List<PastPoint> points) {
    public PastMeeting {
        days = List.copyOf(days);
        points = List.copyOf(points);
    }

    static PastMeeting inPerson(String key, ConferenceKind kind, String title, List<DayHours> days, Course course) {
        return new PastMeeting(key, kind, title, false, days.get(0), days, course, List.of());
    }

    /** The same, planned for other hours at first. */
    PastMeeting plannedFor(DayHours first, Course other) {
        return new PastMeeting(key, kind, title, online, first, days, other, points);
    }
}
