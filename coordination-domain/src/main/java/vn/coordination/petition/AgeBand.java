package vn.coordination.petition;

import java.time.LocalDate;
import vn.coordination.shared.WorkingCalendar;

/** How long ago a petition arrived, in working days that have passed since. */
public enum AgeBand {
    TODAY(0),
    UP_TO_2(2),
    UP_TO_5(5),
    UP_TO_10(10),
    OLDER(Integer.MAX_VALUE);

    private final int most;

    AgeBand(int most) {
        this.most = most;
    }

    public static AgeBand of(LocalDate arrived, LocalDate today, WorkingCalendar calendar) {
        for (AgeBand band : values()) {
            LocalDate first = band.first(today, calendar);
            if (first == null || !arrived.isBefore(first)) {
                return band;
            }
        }
        throw new IllegalStateException("the last band has no end");
    }

    /** The earliest day of arrival in this band; null for the last one, which has none. */
    public LocalDate first(LocalDate today, WorkingCalendar calendar) {
        if (this == OLDER) {
            return null;
        }
        // what came on the days off before today came today, as far as work goes
        LocalDate latestWorked = calendar.minusWorkingDays(today, 0);
        return calendar.minusWorkingDays(latestWorked, most);
    }

    /** The latest day of arrival in this band; null for the first one, which goes up to now. */
    public LocalDate last(LocalDate today, WorkingCalendar calendar) {
        return this == TODAY
                ? null
                : values()[ordinal() - 1].first(today, calendar).minusDays(1);
    }
}
