package vn.coordination.conference.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the tasks of a secret conference are called: a stub in Vietnamese, as the notice is that says what they ask for. */
final class ConclusionWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "vn.coordination.conference.app.conclusions",
            Locale.ROOT,
            ConclusionWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ConclusionWords() {}

    /** @param place of the item in the notice */
    static String content(int place) {
        return MessageFormat.format(WORDS.getString("content"), Integer.toString(place));
    }

    static String product() {
        return WORDS.getString("product");
    }
}
