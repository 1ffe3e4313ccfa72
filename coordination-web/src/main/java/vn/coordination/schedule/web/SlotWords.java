package vn.coordination.schedule.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Time and day of a slot in the reader's language. */
public final class SlotWords {
    private SlotWords() {}

    /** {@code 08:00–10:00}; what is known of it while it is a draft. */
    public static String time(SlotPlan plan, Locale locale) {
        if (plan.starts() != null && plan.ends() != null) {
            return Formats.time(plan.starts()) + "–" + Formats.time(plan.ends());
        }
        if (plan.starts() != null) {
            return Texts.text(locale, "time.from", Formats.time(plan.starts()));
        }
        return plan.halfDay() == null ? Texts.text(locale, "time.unknown") : half(plan.halfDay(), locale);
    }

    public static String span(TimeSlot span) {
        return Formats.timeOf(span.start()) + "–" + Formats.timeOf(span.end());
    }

    public static String half(HalfDay half, Locale locale) {
        return Texts.text(locale, "half." + half.name());
    }

    /** {@code Thứ Tư 02/12}. */
    public static String day(LocalDate day, Locale locale) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + Formats.day(day);
    }

    public static LocalDate dayOf(TimeSlot span) {
        return LocalDate.ofInstant(span.start(), City.ZONE);
    }
}
