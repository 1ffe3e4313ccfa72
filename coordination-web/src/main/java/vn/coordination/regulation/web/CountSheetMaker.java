package vn.coordination.regulation.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.coordination.regulation.Count;
import vn.coordination.regulation.CountedDay;
import vn.coordination.regulation.CountedDay.Treatment;
import vn.coordination.regulation.Term;
import vn.coordination.regulation.app.CountRow;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Puts a count into words and draws its months. */
final class CountSheetMaker {
    private final CountRow row;
    private final Locale locale;

    CountSheetMaker(CountRow row, Locale locale) {
        this.row = row;
        this.locale = locale;
    }

    CountSheet make() {
        Count count = row.count();
        List<CountSheet.Line> lines = count.days().stream()
                .map(this::line)
                .sorted(Comparator.comparing(CountSheet.Line::date))
                .toList();
        return new CountSheet(row.deadline(), term(count.term()), asOf(count.term()), months(lines), lines);
    }

    private CountSheet.Line line(CountedDay day) {
        return new CountSheet.Line(day.date(), look(day), sign(day), why(day));
    }

    private String look(CountedDay day) {
        List<CountedDay> days = row.count().days();
        if (row.count().due() != null && day.equals(days.get(days.size() - 1))) {
            return "end";
        }
        return switch (day.treatment()) {
            case START -> "start";
            case COUNTED, MADE_UP, HALF_DAY -> "counted";
            case WEEKEND -> "weekend";
            case PUBLIC_HOLIDAY, COMPENSATORY, SWAPPED_OFF -> "off";
            case PAUSED -> "paused";
            case ROLLED_OVER, FIXED -> "end";
        };
    }

    private String sign(CountedDay day) {
        if (day.number() > 0) {
            return Integer.toString(day.number());
        }
        Duration time = day.time();
        return time.isZero() ? "" : "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    private String why(CountedDay day) {
        String why = Texts.text(locale, "count." + day.treatment());
        if (day.name() == null) {
            return why;
        }
        String family = day.treatment() == Treatment.PAUSED ? "count.pause." : "dayoff.name.";
        return why + ": " + Texts.find(locale, family + day.name()).orElse(day.name());
    }

    private String term(Term term) {
        String unit = "count.unit." + term.unit();
        String length = term.limit().unit() == ParameterUnit.WEEKDAY_TIME
                ? Texts.text(
                        locale,
                        unit,
                        weekday(term),
                        Formats.time(term.limit().weekdayTime().time()))
                : Texts.text(locale, unit, term.limit().number());
        return term.backwards() ? Texts.text(locale, "count.before", length) : length;
    }

    private String weekday(Term term) {
        return term.limit().weekdayTime().day().getDisplayName(TextStyle.FULL, locale);
    }

    private String asOf(Term term) {
        return term.isOfRecord()
                ? Texts.text(locale, "count.ofRecord")
                : Texts.text(locale, "count.asOf", Formats.date(term.asOf()));
    }

    private List<MonthSheet> months(List<CountSheet.Line> lines) {
        Map<LocalDate, CountSheet.Line> byDate =
                lines.stream().collect(Collectors.toMap(CountSheet.Line::date, line -> line, (one, other) -> other));
        Map<YearMonth, MonthSheet> months = new TreeMap<>();
        lines.forEach(line -> months.computeIfAbsent(
                YearMonth.from(line.date()), month -> MonthSheet.of(month, locale, day -> cell(day, byDate.get(day)))));
        return List.copyOf(months.values());
    }

    private static MonthSheet.Cell cell(LocalDate day, CountSheet.Line line) {
        return line == null
                ? new MonthSheet.Cell(day, "out", "", "", null)
                : new MonthSheet.Cell(day, line.look(), line.sign(), line.why(), null);
    }
}
