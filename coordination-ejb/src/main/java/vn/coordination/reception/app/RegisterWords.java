package vn.coordination.reception.app;

import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.coordination.shared.City;

/** The words of form 03/TCD: Vietnamese only, as the form is. */
final class RegisterWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(City.ZONE);

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "vn.coordination.reception.app.register",
            Locale.ROOT,
            RegisterWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key) {
        return bundle.getString(key);
    }

    String month(YearMonth month) {
        return MessageFormat.format(
                text("month"), String.valueOf(month.getMonthValue()), String.valueOf(month.getYear()));
    }

    List<String> head() {
        return Arrays.asList(text("head").split("\\|"));
    }

    /** In the order of {@link #head()}. */
    List<String> cells(int place, VisitRow visit) {
        return List.of(
                String.valueOf(place),
                MOMENT.format(visit.at()),
                String.valueOf(visit.people()),
                text("kind." + visit.kind()) + ": " + visit.summary(),
                visit.receiver(),
                outcome(visit));
    }

    private String outcome(VisitRow visit) {
        String outcome = text("outcome." + visit.outcome());
        String ground = visit.ground() == null ? "" : ": " + text("ground." + visit.ground());
        String papers = String.join(
                ", ", visit.papers().stream().map(VisitRow.Paper::number).toList());
        return outcome + ground + (papers.isEmpty() ? "" : " (" + papers + ")");
    }
}
