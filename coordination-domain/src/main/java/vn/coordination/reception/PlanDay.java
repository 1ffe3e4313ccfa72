package vn.coordination.reception;

import java.util.Objects;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

/**
 * A reception day as it is planned.
 *
 * @param receiver id of the leader or deputy
 * @param room one of the rooms of the offices
 * @param body the body he receives for, as the schedule asks for it
 * @param form face to face, or online for visitors who sit somewhere else
 */
public record PlanDay(
        Office office, long receiver, ReceptionHost host, DayHours time, long room, long body, MeetingForm form) {
    public PlanDay {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(form, "form");
    }
}
