package vn.coordination.schedule.board.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.City;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The columns of the board: the working days, and days of the weekend only where something lies on them. */
final class BoardDays {
    private final WeekPicture picture;

    BoardDays(WeekPicture picture) {
        this.picture = picture;
    }

    List<Board.Day> days(List<SlotRow> slots) {
        Set<LocalDate> used = slots.stream().map(slot -> slot.plan().day()).collect(Collectors.toSet());
        return picture.iso().days().stream()
                .filter(day -> !isWeekend(day)
                        || used.contains(day)
                        || picture.calendar().isWorkingDay(day))
                .map(this::day)
                .toList();
    }

    private Board.Day day(LocalDate date) {
        Locale locale = picture.locale();
        Optional<DayOff> exception = picture.calendar().exception(date);
        return new Board.Day(
                date,
                Texts.text(locale, "day.short." + date.getDayOfWeek().name()),
                Formats.longDate(date, locale),
                exception.map(day -> note(day, locale)).orElse(""),
                !picture.calendar().isWorkingDay(date),
                date.equals(LocalDate.ofInstant(picture.now(), City.ZONE)));
    }

    private static String note(DayOff day, Locale locale) {
        return switch (day.kind()) {
            case PUBLIC_HOLIDAY -> BreachSentences.term("dayoff." + day.name(), locale);
            case COMPENSATORY, SWAPPED_OFF -> Texts.text(locale, "day.compensated");
            case MAKE_UP_WORKING_DAY -> Texts.text(locale, "day.madeUp");
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
