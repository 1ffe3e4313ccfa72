package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.notice.Notice;
import vn.coordination.rule.Argument;

/** Makes the sentences of notices in the reader's language, of what the reader may open. */
@ApplicationScoped
class Sentences {
    private static final String BUNDLE = "vn.coordination.notice.notices";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ArgumentTexts texts;

    protected Sentences() {
        this(null);
    }

    @Inject
    Sentences(ArgumentTexts texts) {
        this.texts = texts;
    }

    static boolean knows(String key) {
        return bundle(Locale.ROOT).containsKey(key + ".title")
                && bundle(Locale.ROOT).containsKey(key + ".body");
    }

    /** A text of the bundle with its places filled. */
    static String text(Locale locale, String key, Object... places) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(places);
    }

    /** The sentences of many notices; names are looked up for all of them at once. */
    List<Sentence> of(Collection<Notice> notices, Scope reader, Locale locale) {
        List<Argument> all =
                notices.stream().flatMap(notice -> notice.arguments().stream()).toList();
        Map<Argument, String> names = texts.of(all, reader, locale);
        return notices.stream().map(notice -> sentence(notice, names, locale)).toList();
    }

    private static Sentence sentence(Notice notice, Map<Argument, String> names, Locale locale) {
        Object[] places = ArgumentTexts.places(notice.arguments(), names);
        return new Sentence(
                notice,
                text(locale, notice.textKey() + ".title", places),
                text(locale, notice.textKey() + ".body", places));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Notice.class.getClassLoader(), NO_FALLBACK);
    }

    record Sentence(Notice notice, String title, String body) {}
}
