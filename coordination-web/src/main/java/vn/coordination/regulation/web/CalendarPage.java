package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.CalendarQueries;
import vn.coordination.regulation.app.CalendarRow;
import vn.coordination.regulation.app.HoursRow;
import vn.coordination.regulation.app.RecountRow;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** A year of the working calendar: twelve months, and the same days in a table. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int FIRST_YEAR = 2022;
    private static final int YEARS_AHEAD = 5;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    @Inject
    private Language language;

    private Integer year;
    private List<CalendarRow> rows = List.of();
    private List<MonthSheet> months = List.of();
    private List<HoursRow> hours = List.of();
    private List<RecountRow> runs = List.of();

    public void load() {
        int last = city.today().getYear() + YEARS_AHEAD;
        year = year == null || year < FIRST_YEAR || year > last ? city.today().getYear() : year;
        Scope scope = actor.scope();
        rows = calendar.days(scope, year);
        hours = calendar.hours(scope);
        runs = calendar.runs(scope);
        Map<LocalDate, CalendarRow> byDate = rows.stream().collect(Collectors.toMap(CalendarRow::date, row -> row));
        months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> MonthSheet.of(
                        YearMonth.of(year, month), language.getLocale(), day -> cell(day, byDate.get(day))))
                .toList();
    }

    private MonthSheet.Cell cell(LocalDate day, CalendarRow row) {
        String href = "/administration/dayoff.xhtml?day=" + day;
        if (row == null) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            return new MonthSheet.Cell(day, weekend ? "weekend" : "plain", "", Formats.longDate(day), href);
        }
        String title = Formats.longDate(day) + " · "
                + word("dayoff.kind." + row.content().kind()) + " · "
                + word("dayoff.name." + row.content().name());
        return new MonthSheet.Cell(
                day, look(row), word("dayoff.sign." + row.content().kind()), title, href);
    }

    private static String look(CalendarRow row) {
        if (!row.content().standing().inForce()) {
            return "proposed";
        }
        if (row.content().kind().worked()) {
            return "worked";
        }
        return row.content().half() == null ? "off" : "half";
    }

    /** How sure a day is, as a state is drawn. */
    public String stateOf(CalendarRow row) {
        return switch (row.content().standing()) {
            case CONFIRMED -> "confirmed";
            case NOT_READ -> "reserved";
            case NOT_ANNOUNCED -> "draft";
            case PROPOSED -> "proposed";
        };
    }

    private String word(String key) {
        return Texts.text(language.getLocale(), key);
    }

    public List<CalendarRow> getRows() {
        return rows;
    }

    public List<MonthSheet> getMonths() {
        return months;
    }

    public List<HoursRow> getHours() {
        return hours;
    }

    public List<RecountRow> getRuns() {
        return runs;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
