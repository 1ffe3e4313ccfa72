package vn.coordination.conference.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceTemplate;

/** The words of a template's agenda: Vietnamese only, as the invitation and the papers that repeat them are. */
final class AgendaWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "vn.coordination.conference.app.agenda",
            Locale.ROOT,
            AgendaWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private AgendaWords() {}

    /** The items as somebody would have typed them; nobody is named yet who presents them. */
    static List<AgendaItem> of(ConferenceKind kind) {
        return ConferenceTemplate.agenda(kind).stream()
                .map(item -> new AgendaItem(WORDS.getString(item.name()), "", item.minutes()))
                .toList();
    }
}
