package vn.coordination.reception.app;

import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.coordination.petition.letter.app.rendering.LetterTexts;
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

    private final LetterTexts offices;

    RegisterWords(LetterTexts offices) {
        this.offices = offices;
    }

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

    /**
     * In the order of {@link #head()}. Name, address and paper are sealed.
     *
     * @param handed null for nothing
     */
    List<String> cells(int place, VisitRow visit, HandedIn handed) {
        Optional<HandedIn> petition = Optional.ofNullable(handed);
        return List.of(
                String.valueOf(place),
                MOMENT.format(visit.at()),
                text("name"),
                text("name"),
                visit.summary(),
                text("kind." + visit.kind()),
                String.valueOf(visit.people()),
                visit.ground() == null || !visit.ground().asksForNotice() ? "" : text("ground." + visit.ground()),
                petition.filter(HandedIn::ours).map(found -> text("here")).orElse(""),
                petition.flatMap(HandedIn::guided).orElse(""),
                petition.map(this::goesTo).orElse(""),
                HandedIn.joined(
                        outcome(visit), petition.map(this::state).orElse(""), filled("receiver", visit.receiver())));
    }

    private String goesTo(HandedIn handed) {
        return handed.forwarded()
                .or(() -> handed.transferred().map(offices::office))
                .orElse(handed.accepted() ? text("accepted") : "");
    }

    private String state(HandedIn handed) {
        return handed.petition()
                .number()
                .map(number -> filled(
                        handed.petition().state().ended() ? "petition.closed" : "petition.open", number.toString()))
                .orElse(text("petition.unnumbered"));
    }

    private String outcome(VisitRow visit) {
        String outcome = text("outcome." + visit.outcome());
        String ground = visit.ground() == null ? "" : ": " + text("ground." + visit.ground());
        String papers = String.join(
                ", ", visit.papers().stream().map(VisitRow.Paper::number).toList());
        return outcome + ground + (papers.isEmpty() ? "" : " (" + papers + ")");
    }

    private String filled(String key, String place) {
        return MessageFormat.format(text(key), place);
    }
}
