package vn.coordination.regulation;

import java.time.Duration;
import java.time.LocalDate;

/**
 * One day of a counting.
 *
 * @param number which of the counted days it is; 0 = not counted
 * @param name key of the day off that is the reason, or of the reason of a pause; null = there is none
 * @param time the working time counted on it; zero where days are counted
 */
public record CountedDay(LocalDate date, Treatment treatment, int number, String name, Duration time) {

    /** Why a day counts or does not. */
    public enum Treatment {
        /** The day of the event is day 0. */
        START,
        COUNTED,
        /** A Saturday worked in exchange. */
        MADE_UP,
        /** Half of the day was off; days count whole, hours fewer. */
        HALF_DAY,
        WEEKEND,
        PUBLIC_HOLIDAY,
        COMPENSATORY,
        SWAPPED_OFF,
        PAUSED,
        /** The limit would have ended on a day off and ends on this next working day. */
        ROLLED_OVER,
        /** A fixed hour of a fixed weekday: nothing is counted. */
        FIXED;

        public boolean counts() {
            return this == COUNTED || this == MADE_UP || this == HALF_DAY;
        }
    }

    static CountedDay of(LocalDate date, Treatment treatment, int number, String name) {
        return new CountedDay(date, treatment, number, name, Duration.ZERO);
    }

    CountedDay numbered(int counted) {
        return new CountedDay(date, treatment, treatment.counts() ? counted : 0, name, time);
    }

    CountedDay lasting(Duration worked) {
        return new CountedDay(date, treatment, number, name, worked);
    }
}
