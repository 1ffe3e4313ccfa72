package vn.coordination.demonstration.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceTemplate;
import vn.coordination.conference.LineKind;
import vn.coordination.demonstration.app.history.PastMeeting;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;

/** When each thing that belongs to a meeting was done, so that every clock was met: counted in working days from its first day. */
record MeetingHours(WorkingCalendar calendar, ConferenceKind kind, List<DayHours> days) {
    static MeetingHours of(PastMeeting meeting, WorkingCalendar calendar) {
        return new MeetingHours(calendar, meeting.kind(), meeting.days());
    }

    /** Beforehand: the same for the hours it was planned for first. */
    static MeetingHours planned(PastMeeting meeting, WorkingCalendar calendar) {
        return new MeetingHours(calendar, meeting.kind(), List.of(meeting.planned()));
    }

    /** A session is called twenty days before, whatever else seven working days, and nothing before its content is there. */
    private int called() {
        return Math.max(kind.called() ? 22 : 7, usual(LineKind.CONTENT));
    }

    private int usual(LineKind wanted) {
        return ConferenceTemplate.lines(kind, kind.lead()).stream()
                .filter(line -> line.kind() == wanted)
                .mapToInt(ConferenceTemplate.Line::workingDays)
                .findFirst()
                .orElseThrow();
    }

    Instant plan(int minutes) {
        return before(called() + 3, LocalTime.of(9, 0), minutes);
    }

    Instant change(int minutes) {
        return before(called() + 1, LocalTime.of(9, 0), minutes);
    }

    Instant call(int minutes) {
        return before(called(), LocalTime.of(9, 0), minutes);
    }

    Instant points() {
        return before(5, LocalTime.of(9, 0), 0);
    }

    Instant ready(int minutes) {
        return before(usual(LineKind.ROOM), LocalTime.of(14, 0), minutes);
    }

    Instant beginning(int minutes) {
        return days.get(0).beginning().plusSeconds(60L * minutes);
    }

    Instant end(int minutes) {
        return days.get(days.size() - 1).end().plusSeconds(60L * minutes);
    }

    Instant after(int workingDays, int minutes) {
        return at(dayAfter(workingDays), LocalTime.of(9, 0), minutes);
    }

    LocalDate dayAfter(int workingDays) {
        return calendar.plusWorkingDays(days.get(days.size() - 1).day(), workingDays);
    }

    private Instant before(int workingDays, LocalTime time, int minutes) {
        return at(calendar.minusWorkingDays(days.get(0).day(), workingDays), time, minutes);
    }

    private static Instant at(LocalDate day, LocalTime time, int minutes) {
        return day.atTime(time).plusMinutes(minutes).atZone(City.ZONE).toInstant();
    }
}
