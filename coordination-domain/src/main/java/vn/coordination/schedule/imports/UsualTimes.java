package vn.coordination.schedule.imports;

import java.time.Duration;
import java.time.LocalTime;
import vn.coordination.schedule.HalfDay;

/**
 * From what a missing start or end is proposed.
 *
 * @param length how long an event usually takes
 */
public record UsualTimes(
        LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo, Duration length) {

    /** Office hours 8–12 and 13–17, two hours an event. */
    public static final UsualTimes DEFAULT = new UsualTimes(
            LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(13, 0), LocalTime.of(17, 0), Duration.ofHours(2));

    /** The span proposed for what is known of a row; null stands for what is not. */
    Proposal.Times propose(HalfDay half, LocalTime starts, LocalTime ends) {
        LocalTime from = starts != null ? starts : startOf(half, ends);
        return new Proposal.Times(from, ends != null ? ends : endAfter(from, half, starts == null));
    }

    private LocalTime startOf(HalfDay half, LocalTime ends) {
        LocalTime opening = half == HalfDay.AFTERNOON ? afternoonFrom : morningFrom;
        boolean fits = ends == null || opening.isBefore(ends);
        return fits ? opening : ends.minusSeconds(Math.min(length.toSeconds(), ends.toSecondOfDay()));
    }

    /** The end of the half-day, but no later than the usual length after a start that is really known. */
    private LocalTime endAfter(LocalTime from, HalfDay half, boolean wholeHalfDay) {
        LocalTime closing = half == HalfDay.MORNING ? morningTo : afternoonTo;
        if (wholeHalfDay) {
            return closing;
        }
        long left = Duration.between(from, LocalTime.of(23, 59)).toSeconds();
        LocalTime usual = from.plusSeconds(Math.min(length.toSeconds(), Math.max(0, left)));
        return from.isBefore(closing) && closing.isBefore(usual) ? closing : usual;
    }
}
