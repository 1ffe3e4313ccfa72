package vn.coordination.regulation.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.coordination.organisation.Text;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.WeekdayTime;
import vn.coordination.shared.web.Languages;
import vn.coordination.shared.web.TypedTime;

/** A value as people type it: weekdays by their names, days of the year as 15/11, anything else as the number. */
public final class TypedLimit {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    private TypedLimit() {}

    public static String shown(Limit limit, Locale locale) {
        return switch (limit.unit()) {
            case WEEKDAY -> name(limit.weekday(), locale);
            case WEEKDAY_TIME -> {
                WeekdayTime time = limit.weekdayTime();
                yield name(time.day(), locale) + " " + time.time();
            }
            case DAY_OF_YEAR ->
                limit.dayOfYear().getDayOfMonth() + "/" + limit.dayOfYear().getMonthValue();
            default -> limit.amount();
        };
    }

    /** @throws IllegalArgumentException when it is no amount of the unit */
    public static Limit read(String typed, ParameterUnit unit) {
        String text = typed.strip();
        return switch (unit) {
            case WEEKDAY -> new Limit(weekday(text).map(DayOfWeek::name).orElse(text), unit);
            case WEEKDAY_TIME -> new Limit(weekdayTime(text).orElse(text), unit);
            case DAY_OF_YEAR -> new Limit(dayOfYear(text), unit);
            default -> new Limit(text, unit);
        };
    }

    private static Optional<String> weekdayTime(String text) {
        int gap = text.lastIndexOf(' ');
        Optional<DayOfWeek> day = gap < 0 ? Optional.empty() : weekday(text.substring(0, gap));
        Optional<LocalTime> time = TypedTime.read(text.substring(gap + 1));
        return day.flatMap(known -> time.map(at -> known + " " + at));
    }

    private static String dayOfYear(String text) {
        Matcher typed = DAY_AND_MONTH.matcher(text);
        return typed.matches()
                ? "%02d-%02d".formatted(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)))
                : text;
    }

    /** In any of the languages, accents aside. */
    private static Optional<DayOfWeek> weekday(String typed) {
        String wanted = Text.folded(typed);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Languages.OFFERED.stream()
                        .anyMatch(locale -> Text.folded(name(day, locale)).equals(wanted)))
                .findFirst();
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }
}
