package vn.coordination.regulation.web;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.coordination.rule.Limit;
import vn.coordination.shared.WeekdayTime;
import vn.coordination.shared.web.Texts;

/** A value of the regulation as people say it: seven working days, Thursday 11:00, 15 November. */
public final class LimitWords {
    private LimitWords() {}

    public static String of(Limit limit, Locale locale) {
        String key = "limit." + limit.unit();
        return switch (limit.unit()) {
            case WEEKDAY_TIME -> {
                WeekdayTime time = limit.weekdayTime();
                yield Texts.text(locale, key, time.day().getDisplayName(TextStyle.FULL, locale), time.time());
            }
            case WEEKDAY -> Texts.text(locale, key, limit.weekday().getDisplayName(TextStyle.FULL, locale));
            case DAY_OF_YEAR ->
                Texts.text(locale, key, DateTimeFormatter.ofPattern("dd/MM").format(limit.dayOfYear()));
            case FRACTION -> Texts.text(locale, key, limit.amount());
            default -> Texts.text(locale, key, limit.number());
        };
    }
}
