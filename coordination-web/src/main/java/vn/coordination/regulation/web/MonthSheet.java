package vn.coordination.regulation.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.coordination.shared.web.Texts;

/** A month drawn as a small calendar, weeks from Monday. */
public record MonthSheet(String title, List<Cell> weekdays, List<List<Cell>> weeks) {

    /**
     * One day, or nothing where the week belongs to another month.
     *
     * @param sign what stands under the day's number
     * @param href where a click leads; null = nowhere
     */
    public record Cell(LocalDate date, String look, String sign, String title, String href) {
        private static final Cell EMPTY = new Cell(null, "none", "", "", null);
    }

    static MonthSheet of(YearMonth month, Locale locale, Function<LocalDate, Cell> draw) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate first = monday; !first.isAfter(month.atEndOfMonth()); first = first.plusWeeks(1)) {
            weeks.add(first.datesUntil(first.plusWeeks(1))
                    .map(day -> YearMonth.from(day).equals(month) ? draw.apply(day) : Cell.EMPTY)
                    .toList());
        }
        return new MonthSheet(
                Texts.text(locale, "month.title", month.getMonthValue(), Integer.toString(month.getYear())),
                weekdays(locale),
                weeks);
    }

    private static List<Cell> weekdays(Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Cell(
                        null,
                        "none",
                        Texts.text(locale, "month.day." + day),
                        day.getDisplayName(TextStyle.FULL, locale),
                        null))
                .toList();
    }
}
