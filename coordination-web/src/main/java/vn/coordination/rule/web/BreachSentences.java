package vn.coordination.rule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Grade;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Makes the sentence of a breach in the reader's language. The texts lie beside the rules, in the domain. */
@ApplicationScoped
public class BreachSentences {
    private static final String BUNDLE = "vn.coordination.rule.rules";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Instance<NameSource> sources;

    @Inject
    BreachSentences(@Any Instance<NameSource> sources) {
        this.sources = sources;
    }

    protected BreachSentences() {
        this(null);
    }

    public List<BreachRow> rows(List<Breach> breaches, Locale locale) {
        return breaches.stream().map(breach -> row(breach, locale)).toList();
    }

    public BreachRow row(Breach breach, Locale locale) {
        return new BreachRow(
                sentence(breach, locale),
                breach.code().printed(),
                breach.code().article(),
                breach.code().grade() == Grade.DEFAULT);
    }

    public String sentence(Breach breach, Locale locale) {
        Object[] places = breach.arguments().stream()
                .map(argument -> word(argument, locale))
                .toArray();
        return new MessageFormat(text(breach.messageKey(), locale), locale).format(places);
    }

    private String word(Argument argument, Locale locale) {
        return switch (argument.kind()) {
            case INSTANT -> Formats.instant(Instant.parse(argument.value()));
            case DATE -> Formats.longDate(LocalDate.parse(argument.value()), locale);
            case SPAN -> span(argument.asSpan(), locale);
            case NUMBER, PARAMETER -> argument.value();
            case WEEK -> Integer.toString(IsoWeek.parse(argument.value()).number());
            case OFFICE -> Texts.text(locale, "office." + argument.value() + ".short");
            case TERM -> text("term." + argument.value(), locale);
            case PERSON, ROOM, SLOT -> name(argument, locale);
        };
    }

    /** {@code 14:00–16:00, Thứ Tư 02/12/2026}. */
    private static String span(TimeSlot span, Locale locale) {
        return Formats.timeOf(span.start()) + "–" + Formats.timeOf(span.end()) + ", "
                + Formats.longDate(LocalDate.ofInstant(span.start(), City.ZONE), locale);
    }

    private String name(Argument argument, Locale locale) {
        return sources.stream()
                .filter(source -> source.names(argument.kind()))
                .map(source -> source.name(argument, locale))
                .findFirst()
                .orElseGet(() -> Texts.text(locale, "breach.unnamed." + argument.kind()));
    }

    private static String text(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, Breach.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }
}
