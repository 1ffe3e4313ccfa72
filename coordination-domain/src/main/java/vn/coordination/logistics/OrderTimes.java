package vn.coordination.logistics;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.schedule.DayHours;

/** Where an order goes when its conference goes elsewhere. */
public final class OrderTimes {
    private OrderTimes() {}

    /**
     * The order keeps its distance from the beginning of its sitting and its length; one for a whole sitting takes the whole
     * new one. What would pass midnight takes the whole sitting too.
     *
     * @param before the old sittings, in order
     * @param after the new ones, in order
     */
    public static DayHours follow(DayHours order, List<DayHours> before, List<DayHours> after) {
        int place = place(order, before);
        DayHours old = before.get(place);
        DayHours next = after.get(Math.min(place, after.size() - 1));
        if (order.equals(old)) {
            return next;
        }
        Duration shift = Duration.between(old.starts(), next.starts());
        LocalTime starts = order.starts().plus(shift);
        LocalTime ends = order.ends().plus(shift);
        boolean sameDay = starts.isBefore(ends)
                && starts.isBefore(order.starts()) == shift.isNegative()
                && ends.isBefore(order.ends()) == shift.isNegative();
        return sameDay ? new DayHours(next.day(), starts, ends) : next;
    }

    /** The sitting of its day, else the last one before it, else the first. */
    private static int place(DayHours order, List<DayHours> before) {
        int place = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).day().isAfter(order.day())) {
                place = i;
            }
        }
        return place;
    }
}
