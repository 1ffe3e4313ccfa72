package vn.coordination.regulation.web;

import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import vn.coordination.regulation.Light;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** What a clock shows: how long it still runs, or how late it is, in the unit it is counted in. */
public final class DeadlineWords {
    private static final int HOURS_OF_A_DAY = 8;

    private DeadlineWords() {}

    /** {@code còn 2 ngày làm việc}. */
    public static String left(DeadlineRow row) {
        Locale locale = here();
        if (row.due() == null) {
            return Texts.text(locale, "deadline.paused");
        }
        if (row.ended() != null) {
            return Texts.text(locale, row.light().late() ? "deadline.doneLate" : "deadline.done");
        }
        return row.light().late() ? late(row, locale) : running(row, locale);
    }

    private static String running(DeadlineRow row, Locale locale) {
        if (row.workingDays() != null) {
            return row.workingDays() == 0
                    ? Texts.text(locale, "deadline.today")
                    : Texts.text(locale, "deadline.left.days", row.workingDays());
        }
        Duration left = row.workingTime();
        return left.toHours() == 0
                ? Texts.text(locale, "deadline.left.minutes", left.toMinutes())
                : Texts.text(locale, "deadline.left.hours", left.toHours());
    }

    private static String late(DeadlineRow row, Locale locale) {
        long days = row.workingDays() != null
                ? row.workingDays()
                : row.workingTime().toHours() / HOURS_OF_A_DAY;
        long hours = row.workingTime().toHours();
        if (row.light() == Light.VERY_LATE) {
            return days > 0
                    ? Texts.text(locale, "deadline.veryLate.days", days)
                    : Texts.text(locale, "deadline.veryLate.hours", hours);
        }
        return days > 0
                ? Texts.text(locale, "deadline.late.days", days)
                : Texts.text(locale, "deadline.late.hours", hours);
    }

    public static String look(DeadlineRow row) {
        if (row.due() == null) {
            return "plain";
        }
        return switch (row.light()) {
            case IN_TIME -> "good";
            case NEAR -> "near";
            case LATE -> "late";
            case VERY_LATE -> "breach";
        };
    }

    /** The hour, or the last day of a term in days. */
    public static String due(DeadlineRow row) {
        return dueAt(row, row.due());
    }

    /** The same for another due date that the clock had or would have. */
    public static String dueAt(DeadlineRow row, Instant due) {
        if (due == null) {
            return Texts.text(here(), "deadline.noEnd");
        }
        return row.endsAtMidnight() ? lastDay(due) : Formats.instant(due);
    }

    /** When a clock ran out whose unit is not known: who reads midnight wants to know which day is over. */
    public static String ranOut(Instant due) {
        boolean midnight = due.atZone(City.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? lastDay(due) : Formats.instant(due);
    }

    private static String lastDay(Instant midnight) {
        LocalDate last = midnight.minusNanos(1).atZone(City.ZONE).toLocalDate();
        return Texts.text(here(), "deadline.until", Formats.date(last));
    }

    public static String name(DeadlineRow row) {
        String key = "clock." + row.code().printed();
        return Texts.find(here(), key).orElseGet(() -> BreachSentences.termAlone(key, here()));
    }

    /** With the record that it is about, if that has a name. */
    public static String title(DeadlineRow row) {
        return row.subjectName() == null ? name(row) : name(row) + " · " + row.subjectName();
    }

    private static Locale here() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
