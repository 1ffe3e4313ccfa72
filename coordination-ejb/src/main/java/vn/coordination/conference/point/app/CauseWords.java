package vn.coordination.conference.point.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the history of a point says of its conference: Vietnamese only, as the reasons that it repeats are. */
final class CauseWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "vn.coordination.conference.point.app.causes",
            Locale.ROOT,
            CauseWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private CauseWords() {}

    static String postponed(String reason) {
        return MessageFormat.format(WORDS.getString("postponed"), reason);
    }
}
