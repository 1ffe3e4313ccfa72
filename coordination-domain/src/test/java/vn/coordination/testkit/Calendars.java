package vn.coordination.testkit;

import static vn.coordination.shared.DayOff.Kind.COMPENSATORY;
import static vn.coordination.shared.DayOff.Kind.MAKE_UP_WORKING_DAY;
import static vn.coordination.shared.DayOff.Kind.PUBLIC_HOLIDAY;
import static vn.coordination.shared.DayOff.Kind.SWAPPED_OFF;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.DayOff.Kind;
import vn.coordination.shared.OfficeHours;
import vn.coordination.shared.WorkingCalendar;

/** The table of part (g) of the catalogue, read once more by hand: the weekdays off and the Saturdays worked. */
public final class Calendars {
    public static final List<OfficeHours> OFFICE_HOURS = List.of(
            new OfficeHours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
            new OfficeHours(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    private Calendars() {}

    /** Every year of the table, 2022 to 2027. */
    public static WorkingCalendar standardCalendar() {
        return new WorkingCalendar(daysOff(), OFFICE_HOURS);
    }

    public static WorkingCalendar calendar2026() {
        return new WorkingCalendar(
                daysOff().stream().filter(day -> day.date().getYear() == 2026).toList(), OFFICE_HOURS);
    }

    public static List<DayOff> daysOff() {
        List<DayOff> days = new ArrayList<>();
        newYear(days);
        tet(days);
        spring(days);
        national(days);
        return days;
    }

    private static void newYear(List<DayOff> days) {
        add(days, PUBLIC_HOLIDAY, "NEW_YEAR", "2024-01-01 2025-01-01 2026-01-01 2027-01-01");
        add(days, COMPENSATORY, "NEW_YEAR", "2022-01-03 2023-01-02");
        add(days, SWAPPED_OFF, "NEW_YEAR", "2026-01-02");
        add(days, MAKE_UP_WORKING_DAY, "NEW_YEAR", "2026-01-10");
    }

    private static void tet(List<DayOff> days) {
        add(days, PUBLIC_HOLIDAY, "TET", "2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04");
        add(days, PUBLIC_HOLIDAY, "TET", "2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26");
        add(days, PUBLIC_HOLIDAY, "TET", "2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14");
        add(days, PUBLIC_HOLIDAY, "TET", "2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31");
        add(days, PUBLIC_HOLIDAY, "TET", "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20");
        add(days, PUBLIC_HOLIDAY, "TET", "2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10");
    }

    private static void spring(List<DayOff> days) {
        add(days, PUBLIC_HOLIDAY, "HUNG_KINGS", "2024-04-18 2025-04-07 2027-04-16");
        add(days, COMPENSATORY, "HUNG_KINGS", "2022-04-11 2023-05-02 2026-04-27");
        add(days, PUBLIC_HOLIDAY, "REUNIFICATION", "2024-04-30 2025-04-30 2026-04-30 2027-04-30");
        add(days, COMPENSATORY, "REUNIFICATION", "2022-05-02 2023-05-03");
        add(days, SWAPPED_OFF, "REUNIFICATION", "2024-04-29");
        add(days, MAKE_UP_WORKING_DAY, "REUNIFICATION", "2024-05-04");
        add(days, PUBLIC_HOLIDAY, "LABOUR", "2023-05-01 2024-05-01 2025-05-01 2026-05-01");
        add(days, COMPENSATORY, "LABOUR", "2022-05-03 2027-05-03");
        add(days, SWAPPED_OFF, "LABOUR", "2025-05-02");
        add(days, MAKE_UP_WORKING_DAY, "LABOUR", "2025-04-26");
    }

    private static void national(List<DayOff> days) {
        add(days, PUBLIC_HOLIDAY, "NATIONAL", "2022-09-01 2022-09-02 2023-09-01 2024-09-02 2024-09-03");
        add(days, PUBLIC_HOLIDAY, "NATIONAL", "2025-09-01 2025-09-02 2026-09-01 2026-09-02 2027-09-02 2027-09-03");
        add(days, COMPENSATORY, "NATIONAL", "2023-09-04");
        add(days, SWAPPED_OFF, "NATIONAL", "2026-08-31");
        add(days, MAKE_UP_WORKING_DAY, "NATIONAL", "2026-08-22");
    }

    private static void add(List<DayOff> days, Kind kind, String name, String dates) {
        Arrays.stream(dates.split(" "))
                .map(LocalDate::parse)
                .map(date -> new DayOff(date, kind, name, true))
                .forEach(days::add);
    }
}
