package vn.coordination.shared.web;

import java.util.List;
import java.util.Locale;

/** The languages the product speaks; the first is the default. */
public final class Languages {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final List<Locale> OFFERED = List.of(VIETNAMESE, Locale.ENGLISH, Locale.FRENCH);

    private Languages() {}

    /** The offered language of that tag, or the default for anything else. */
    public static Locale of(String tag) {
        return OFFERED.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(VIETNAMESE);
    }
}
