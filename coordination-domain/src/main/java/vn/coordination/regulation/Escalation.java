package vn.coordination.regulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;

/**
 * When a clock's end is near, and when its lateness goes up the ladder. The values are those in force when it was due.
 *
 * @param near the longest working time before the end that is called near
 * @param share no more than this part of the whole term is called near, so that a short term is not near from its start
 */
public record Escalation(Duration near, int share, int deputyAfter, int chiefsAfter) {

    /** The steps of the clock with their times; none without a due date. */
    public Map<Step, Instant> steps(Deadline deadline, WorkingCalendar calendar) {
        Map<Step, Instant> times = new TreeMap<>();
        Instant due = deadline.due();
        if (due != null) {
            times.put(Step.REMINDER, nearFrom(deadline, calendar));
            times.put(Step.HOLDER, due);
            times.put(Step.HEAD_OF_DIVISION, due);
            times.put(Step.DEPUTY_CHIEF, openingAfter(due, deputyAfter, calendar));
            times.put(Step.CHIEFS, openingAfter(due, chiefsAfter, calendar));
        }
        return times;
    }

    /** The steps whose time has come, first things first. */
    public List<Step> reached(Deadline deadline, Instant now, WorkingCalendar calendar) {
        Map<Step, Instant> times = steps(deadline, calendar);
        return Arrays.stream(Step.values())
                .filter(times::containsKey)
                .filter(step -> !times.get(step).isAfter(now))
                .toList();
    }

    /** How the clock stands at the instant; one that has ended stays as it was at its end. */
    public Light light(Deadline deadline, Instant now, WorkingCalendar calendar) {
        Instant due = deadline.due();
        Instant at = deadline.ended() == null ? now : deadline.ended();
        if (due == null) {
            return Light.IN_TIME;
        }
        if (at.isAfter(due)) {
            return at.isBefore(openingAfter(due, deputyAfter, calendar)) ? Light.LATE : Light.VERY_LATE;
        }
        boolean near = deadline.ended() == null && !at.isBefore(nearFrom(deadline, calendar));
        return near ? Light.NEAR : Light.IN_TIME;
    }

    /** What is counted back from an event has no length of its own of which a part could be near. */
    private Instant nearFrom(Deadline deadline, WorkingCalendar calendar) {
        if (deadline.term().backwards()) {
            return calendar.minusWorkingTime(deadline.due(), near);
        }
        Duration part =
                calendar.workingTimeBetween(deadline.started(), deadline.due()).dividedBy(share);
        return calendar.minusWorkingTime(deadline.due(), part.compareTo(near) < 0 ? part : near);
    }

    /** The opening of the day that lies so many working days after the last day of the limit. */
    private static Instant openingAfter(Instant due, int workingDays, WorkingCalendar calendar) {
        LocalDate last = due.minusNanos(1).atZone(City.ZONE).toLocalDate();
        LocalDate day = calendar.plusWorkingDays(last, workingDays);
        return calendar.officeHours(day).get(0).opens(day);
    }
}
