package vn.coordination.simulation.web;

import java.io.Serializable;
import java.util.Locale;
import vn.coordination.regulation.web.CatalogueTexts;
import vn.coordination.regulation.web.LimitWords;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/** A number and the value it is tried with, in the reader's words. */
public record TriedValue(ParameterKey key, String name, String words) implements Serializable {
    static TriedValue of(ParameterKey key, Limit value, Locale locale) {
        return new TriedValue(key, name(key, locale), LimitWords.of(value, locale));
    }

    static String name(ParameterKey key, Locale locale) {
        return key.code() + " · " + CatalogueTexts.number(key, locale);
    }
}
