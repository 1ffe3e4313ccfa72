package vn.coordination.schedule.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.coordination.schedule.week.app.DuesRow;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** When the steps of a week are due, and how much working time is left until then. */
public record WeekDues(DuesRow row) {
    private static final Duration FAR_AWAY = Duration.ofDays(14);

    /** {@code còn 5 giờ làm việc}, or that the time is over; of what is far away just the date. */
    public String left(Instant due, Locale locale) {
        if (over(due)) {
            return Texts.text(locale, "left.over");
        }
        if (farAway(due)) {
            return Formats.date(LocalDate.ofInstant(due, City.ZONE));
        }
        Duration left = row.calendar().workingTimeBetween(row.now(), due);
        return left.toHours() == 0
                ? Texts.text(locale, "left.minutes", left.toMinutes())
                : Texts.text(locale, "left.hours", left.toHours());
    }

    public boolean over(Instant due) {
        return !due.isAfter(row.now());
    }

    private boolean farAway(Instant due) {
        return due.isAfter(row.now().plus(FAR_AWAY));
    }

    /** {@code đến 16:30 Thứ Năm 26/11 · còn 5 giờ làm việc}; of what is far away the day with its year. */
    public String until(Instant due, Locale locale) {
        LocalDate day = LocalDate.ofInstant(due, City.ZONE);
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        String written = farAway(due) ? Formats.date(day) : Formats.day(day);
        String until = Texts.text(locale, "left.until", Formats.timeOf(due), name + " " + written);
        return farAway(due) ? until : until + " · " + left(due, locale);
    }

    /** {@code đến 16:30 T5}, where there is little room. */
    public String shortly(Instant due, Locale locale) {
        LocalDate day = LocalDate.ofInstant(due, City.ZONE);
        String name = Texts.text(locale, "day.short." + day.getDayOfWeek().name());
        return over(due)
                ? Texts.text(locale, "left.over")
                : Texts.text(locale, "left.until", Formats.timeOf(due), name);
    }
}
