package vn.coordination.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/**
 * What an office enters for a slot. A draft may lack anything but its day and its title; what is given must make sense.
 *
 * @param day local date in the city
 * @param starts local time, or null while unknown
 * @param ends local time on the same day, or null while unknown
 * @param body id of the body that meets, or null
 * @param expected number of people expected in the room
 * @param replacesInvitation the printed schedule stands for the invitation
 */
public record SlotPlan(
        LocalDate day,
        HalfDay halfDay,
        LocalTime starts,
        LocalTime ends,
        String title,
        Long body,
        Precedence precedence,
        List<Attendee> attendees,
        Place place,
        String leadUnit,
        String preparingUnit,
        MeetingForm form,
        int expected,
        boolean secret,
        boolean unscheduled,
        boolean replacesInvitation) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_NAME = 200;

    public SlotPlan {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(precedence, "precedence");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(form, "form");
        title = title == null ? "" : title.strip();
        attendees = List.copyOf(attendees);
        if (halfDay == null && starts != null) {
            halfDay = HalfDay.of(starts);
        }
    }

    /** The time it takes, once start and end are known and in order. */
    public Optional<TimeSlot> span() {
        if (starts == null || ends == null || !starts.isBefore(ends)) {
            return Optional.empty();
        }
        return Optional.of(new TimeSlot(
                day.atTime(starts).atZone(City.ZONE).toInstant(),
                day.atTime(ends).atZone(City.ZONE).toInstant()));
    }

    public SlotPlan at(TimeSlot span) {
        var begin = span.start().atZone(City.ZONE);
        var end = span.end().atZone(City.ZONE);
        return new SlotPlan(
                begin.toLocalDate(),
                HalfDay.of(begin.toLocalTime()),
                begin.toLocalTime(),
                end.toLocalTime(),
                title,
                body,
                precedence,
                attendees,
                place,
                leadUnit,
                preparingUnit,
                form,
                expected,
                secret,
                unscheduled,
                replacesInvitation);
    }

    public SlotPlan in(Place other) {
        return new SlotPlan(
                day,
                halfDay,
                starts,
                ends,
                title,
                body,
                precedence,
                attendees,
                other,
                leadUnit,
                preparingUnit,
                form,
                expected,
                secret,
                unscheduled,
                replacesInvitation);
    }

    public SlotPlan with(List<Attendee> others) {
        return new SlotPlan(
                day,
                halfDay,
                starts,
                ends,
                title,
                body,
                precedence,
                others,
                place,
                leadUnit,
                preparingUnit,
                form,
                expected,
                secret,
                unscheduled,
                replacesInvitation);
    }
}
