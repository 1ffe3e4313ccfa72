package vn.coordination.schedule.week.app.print;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.HalfDay;

/** The labels of the printed week in one language. */
public record PrintTexts(Locale locale, Map<PrintLabel, String> labels) {
    private static final String BUNDLE = "vn.coordination.schedule.week.app.print.print";

    public PrintTexts {
        labels = Map.copyOf(labels);
    }

    /** The labels of that language; Vietnamese for a language that the product does not have. */
    public static PrintTexts in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                PrintTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale found = bundle.getLocale().equals(Locale.ROOT) ? Locale.forLanguageTag("vi") : bundle.getLocale();
        Map<PrintLabel, String> labels = new EnumMap<>(PrintLabel.class);
        Arrays.stream(PrintLabel.values()).forEach(label -> labels.put(label, bundle.getString(label.key())));
        return new PrintTexts(found, labels);
    }

    public String text(PrintLabel label, Object... arguments) {
        return MessageFormat.format(
                labels.get(label), Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(labels.get(PrintLabel.DATE)).format(date);
    }

    String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(labels.get(PrintLabel.SHORT_DATE)).format(date);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(labels.get(PrintLabel.TIME)).format(time);
    }

    String weekday(LocalDate date) {
        return text(PrintLabel.valueOf(date.getDayOfWeek().name()));
    }

    /** Its short name, as screens in that language have it. */
    public String office(Office office) {
        return text(PrintLabel.valueOf("OFFICE_" + office.code()));
    }

    String half(HalfDay half) {
        return text(half == HalfDay.MORNING ? PrintLabel.MORNING : PrintLabel.AFTERNOON);
    }
}
