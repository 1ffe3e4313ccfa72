package vn.coordination.shared.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: 8, 8h, 8h30, 8g30, 08:30, 8.30, 0830, 8 giờ 30. */
public final class TypedTime {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:(?:giờ|gio|[hg:.])(\\d{1,2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

    private TypedTime() {}

    public static Optional<LocalTime> read(String typed) {
        String text = typed.replaceAll("\\s+|phút|ph$", "").toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(text);
        if (text.length() > 2 && digits.matches()) {
            return time(digits);
        }
        Matcher form = FORM.matcher(text);
        return form.matches() ? time(form) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
