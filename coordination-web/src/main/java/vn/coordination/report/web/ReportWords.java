package vn.coordination.report.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;
import vn.coordination.report.app.ReportTexts;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The words of a report in one language. */
final class ReportWords {
    /** A unit that stands alone, without its number. */
    private static final long MANY = 2;

    private ReportWords() {}

    /** @param compared null = none */
    static ReportTexts texts(Locale locale, ReportPeriod period, ReportPeriod compared) {
        Stream<String> periods = compared == null
                ? Stream.of(period(locale, period))
                : Stream.of(period(locale, period), between(locale, "report.compared", compared));
        return new ReportTexts(
                Texts.text(locale, "report.title"),
                periods.toList(),
                (now, mark) -> Texts.text(locale, "report.printed", Formats.instant(now), mark),
                Stream.of("number", "figure", "unit", "now", "earlier")
                        .map(column -> Texts.text(locale, "report.column." + column))
                        .toList(),
                figure -> name(locale, figure),
                figure -> unit(locale, figure),
                figure -> Texts.text(locale, "report.meaning." + figure),
                Texts.text(locale, "report.signed"));
    }

    static String period(Locale locale, ReportPeriod period) {
        return between(locale, "report.period", period);
    }

    private static String between(Locale locale, String key, ReportPeriod period) {
        return Texts.text(locale, key, day(period.from()), day(period.to()));
    }

    static String name(Locale locale, Figure figure) {
        return Texts.text(locale, "report.figure." + figure);
    }

    static String unit(Locale locale, Figure figure) {
        return Texts.text(locale, "report.unit." + figure.unit(), MANY);
    }

    private static String day(LocalDate date) {
        return Formats.date(date);
    }
}
