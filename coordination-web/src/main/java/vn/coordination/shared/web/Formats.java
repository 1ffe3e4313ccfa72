package vn.coordination.shared.web;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.shared.City;

/** Dates, times and numbers as the reader's language writes them; instants are read in the city's zone. */
public final class Formats {
    private static final String DATE = "dd/MM/yyyy";
    private static final String TIME = "HH:mm";
    /** Made once for each of a handful: a page writes hundreds of times. */
    private static final Map<Written, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

    private Formats() {}

    /** {@code 26/11/2026}: the three languages agree on it. */
    public static String date(LocalDate date) {
        return of(DATE).format(date);
    }

    /** {@code Thứ Năm 26/11/2026}. */
    public static String longDate(LocalDate date) {
        return longDate(date, here());
    }

    public static String longDate(LocalDate date, Locale locale) {
        String day = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1) + " " + date(date);
    }

    /** {@code 26/11}, for places where the year is plain. */
    public static String day(LocalDate date) {
        return of("dd/MM").format(date);
    }

    public static String time(LocalTime time) {
        return of(TIME).format(time);
    }

    public static String timeOf(Instant instant) {
        return of(TIME).withZone(City.ZONE).format(instant);
    }

    public static String instant(Instant instant) {
        return of(DATE + " " + TIME).withZone(City.ZONE).format(instant);
    }

    public static String number(Number number) {
        return NumberFormat.getNumberInstance(here()).format(number);
    }

    /** For parts of class names: {@code CONFIRMED} becomes {@code confirmed}. */
    public static String lower(Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    private static DateTimeFormatter of(String pattern) {
        return MADE.computeIfAbsent(
                new Written(pattern, here()), key -> DateTimeFormatter.ofPattern(key.pattern(), key.locale()));
    }

    private record Written(String pattern, Locale locale) {}

    private static Locale here() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Languages.VIETNAMESE
                : faces.getViewRoot().getLocale();
    }
}
