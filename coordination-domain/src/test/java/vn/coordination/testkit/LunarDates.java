package vn.coordination.testkit;

import static java.lang.Math.floor;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Lunar dates of Vietnam by computation: new moons and the sun's longitude after J. Meeus, Astronomical Algorithms, put
 * together for UTC+7 as Hồ Ngọc Đức describes (The Vietnamese Calendar). Good for the years of our table, which it checks.
 */
public final class LunarDates {
    private static final double MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double ZONE = 7.0 / 24;
    private static final int WINTER = 9;
    private static final int SECTORS = 12;

    private LunarDates() {}

    /** The date of a day in one of the first ten months of a lunar year that are no leap months. */
    public static LocalDate of(int year, int month, int day) {
        long eleventh = eleventhMonth(year - 1);
        boolean leapYear = eleventhMonth(year) - eleventh > 365;
        int moon = (int) floor(0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
        int offset = month + 1;
        if (leapYear && offset >= leapOffset(moon)) {
            offset++;
        }
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoon(moon + offset) + day - 1);
    }

    /** The month in which the winter solstice lies. */
    private static long eleventhMonth(int year) {
        long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int moon = (int) floor((end - FIRST_NEW_MOON) / MONTH);
        long first = newMoon(moon);
        return sunSector(first) >= WINTER ? newMoon(moon - 1) : first;
    }

    /** The first month after the eleventh in which the sun enters no new sector. */
    private static int leapOffset(int moon) {
        int offset = 1;
        while (sunSector(newMoon(moon + offset)) != sunSector(newMoon(moon + offset + 1))) {
            offset++;
        }
        return offset;
    }

    /** The local day of the new moon with that number since 1900. */
    private static long newMoon(int number) {
        double t = number / 1236.85;
        double mean = 2415020.75933 + 29.53058868 * number + 0.0001178 * t * t + 0.00033 * sine(166.56 + 132.87 * t);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t * t;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t * t;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t * t;
        double correction = (0.1734 - 0.000393 * t) * sine(sun)
                + 0.0021 * sine(2 * sun)
                - 0.4068 * sine(moon)
                + 0.0161 * sine(2 * moon)
                - 0.0004 * sine(3 * moon)
                + 0.0104 * sine(2 * node)
                - 0.0051 * sine(sun + moon)
                - 0.0074 * sine(sun - moon)
                + 0.0004 * sine(2 * node + sun)
                - 0.0004 * sine(2 * node - sun)
                - 0.0006 * sine(2 * node + moon)
                + 0.0010 * sine(2 * node - moon)
                + 0.0005 * sine(2 * moon + sun);
        double dynamical = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) floor(mean + correction - dynamical + 0.5 + ZONE);
    }

    /** In which of the twelve sectors the sun stands at the beginning of the local day; 9 begins at the winter solstice. */
    private static int sunSector(long day) {
        double t = (day - 0.5 - ZONE - 2451545.0) / 36525;
        double anomaly = 357.52910 + 35999.05030 * t;
        double longitude = 280.46645
                + 36000.76983 * t
                + (1.914600 - 0.004817 * t) * sine(anomaly)
                + 0.019993 * sine(2 * anomaly)
                + 0.000290 * sine(3 * anomaly);
        return (int) floor((longitude % 360 + 360) % 360 / (360.0 / SECTORS));
    }

    private static double sine(double degrees) {
        return sin(toRadians(degrees));
    }
}
