package vn.coordination.schedule.week.app.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.shared.IsoWeek;

/** Puts entries in the order of the week; a weekday without any gets a row that says so. */
final class WeekDays {
    private WeekDays() {}

    static List<SheetEntry> ordered(List<SheetEntry> entries, IsoWeek week, String nothing) {
        Set<LocalDate> filled = entries.stream().map(SheetEntry::date).collect(Collectors.toSet());
        List<SheetEntry> all = new ArrayList<>(entries);
        week.days().stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !filled.contains(day))
                .forEach(day -> all.add(new SheetEntry.DayNote(day, nothing)));
        all.sort(Comparator.comparing(SheetEntry::date).thenComparing(WeekDays::rank));
        return all;
    }

    private static int rank(SheetEntry entry) {
        if (entry instanceof SheetEntry.Open open) {
            return 1 + open.half().ordinal();
        }
        return entry instanceof SheetEntry.Busy busy ? 1 + busy.half().ordinal() : 0;
    }
}
