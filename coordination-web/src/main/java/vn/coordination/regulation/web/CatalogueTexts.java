package vn.coordination.regulation.web;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** The words of the catalogue's entries; they lie beside the rules, in the domain. */
public final class CatalogueTexts {
    private static final String BUNDLE = "vn.coordination.rule.catalogue";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private CatalogueTexts() {}

    public static String title(RuleCode code, Locale locale) {
        return bundle(locale).getString(code.printed() + ".title");
    }

    static String source(RuleCode code, Locale locale) {
        return bundle(locale).getString(code.printed() + ".source");
    }

    /** What a number is for; the entry's own title when it is its only one. */
    public static String number(ParameterKey key, Locale locale) {
        ResourceBundle words = bundle(locale);
        return words.containsKey(key.name()) ? words.getString(key.name()) : title(key.code(), locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, RuleCode.class.getClassLoader(), NO_FALLBACK);
    }
}
