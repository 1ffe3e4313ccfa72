package vn.coordination.shared;

import java.time.LocalDate;

/**
 * A half of a working day on which the offices are closed. The day itself goes on counting as a working day: limits are
 * counted in whole days, only working hours become fewer.
 *
 * @param name key of the name shown to people, e.g. {@code TET}
 */
public record HalfDayOff(LocalDate date, Half half, String name, boolean confirmed) {
    public enum Half {
        MORNING,
        AFTERNOON
    }
}
