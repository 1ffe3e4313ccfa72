package vn.coordination.shared;

import java.time.LocalDate;

/**
 * A day on which the offices' week is changed by law or by an announcement (Labour Code 2019, Arts 111 and 112).
 *
 * @param kind what the day is: off by law, off as compensation, off in exchange, or worked in exchange
 * @param name key of the name shown to people, e.g. {@code TET}
 * @param confirmed false while the official announcement has not been read
 */
public record DayOff(LocalDate date, Kind kind, String name, boolean confirmed) {
    public enum Kind {
        PUBLIC_HOLIDAY(false),
        COMPENSATORY(false),
        SWAPPED_OFF(false),
        MAKE_UP_WORKING_DAY(true);

        private final boolean worked;

        Kind(boolean worked) {
            this.worked = worked;
        }

        public boolean worked() {
            return worked;
        }
    }
}
