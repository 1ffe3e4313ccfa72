package vn.coordination.identity.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** Writes the arguments of a sentence out for one reader, in his language and in the city's zone. */
@ApplicationScoped
@Transactional
public class ArgumentTexts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** The words of the regulation stand beside its sentences. */
    private static final String REGULATION = "vn.coordination.rule.rules";

    /** Terms that say of what sort a record is. */
    private static final String ANY = "subject.";

    private static final String OWN = "vn.coordination.identity.arguments";

    private final Instance<ArgumentNames> names;

    protected ArgumentTexts() {
        this(null);
    }

    @Inject
    ArgumentTexts(@Any Instance<ArgumentNames> names) {
        this.names = names;
    }

    /** Every argument has a text; one query for each kind that needs names. */
    public Map<Argument, String> of(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> texts = new HashMap<>();
        arguments.forEach(argument -> texts.put(argument, plain(argument, locale)));
        Map<Argument.Kind, Set<Argument>> byKind = arguments.stream().collect(groupingBy(Argument::kind, toSet()));
        for (ArgumentNames source : names) {
            List<Argument> known = source.kinds().stream()
                    .flatMap(kind -> byKind.getOrDefault(kind, Set.of()).stream())
                    .toList();
            if (!known.isEmpty()) {
                texts.putAll(source.names(known, reader, locale));
            }
        }
        return texts;
    }

    /** The same without what has no name of its own, or none that the reader may know. */
    public Map<Argument, String> named(Collection<Argument> arguments, Scope reader, Locale locale) {
        Map<Argument, String> texts = of(arguments, reader, locale);
        texts.keySet()
                .removeIf(argument -> argument.value().startsWith(ANY)
                        || word(OWN, "unnamed." + argument.kind(), locale)
                                .filter(texts.get(argument)::equals)
                                .isPresent());
        return texts;
    }

    /** How a petition is named that has no number yet. */
    public static String unnumbered(LocalDate arrived, Locale locale) {
        return MessageFormat.format(word(OWN, "unnumbered.PETITION", locale).orElseThrow(), DATE.format(arrived));
    }

    /** What fills the places of a sentence: a number stays one, so that the words around it agree with it. */
    public static Object[] places(List<Argument> arguments, Map<Argument, String> texts) {
        return arguments.stream()
                .map(argument -> argument.kind() == Argument.Kind.NUMBER ? (Object) argument.id() : texts.get(argument))
                .toArray();
    }

    private static String plain(Argument argument, Locale locale) {
        return switch (argument.kind()) {
            case INSTANT -> instant(Instant.parse(argument.value()));
            case DATE -> DATE.format(LocalDate.parse(argument.value()));
            case SPAN -> argument.asSpans().stream().map(ArgumentTexts::span).collect(joining("; "));
            case WEEK -> week(IsoWeek.parse(argument.value()));
            case NUMBER -> NumberFormat.getIntegerInstance(locale).format(argument.id());
            case TERM ->
                word(REGULATION, "term." + argument.value(), locale).orElseGet(() -> unnamed(argument, locale));
            default -> unnamed(argument, locale);
        };
    }

    private static String unnamed(Argument argument, Locale locale) {
        return word(OWN, "unnamed." + argument.kind(), locale).orElseThrow();
    }

    private static Optional<String> word(String bundle, String key, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(bundle, locale, Argument.class.getClassLoader(), NO_FALLBACK)
                    .getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(City.ZONE);
        return TIME.format(there) + " " + DATE.format(there);
    }

    private static String span(TimeSlot span) {
        ZonedDateTime start = span.start().atZone(City.ZONE);
        ZonedDateTime end = span.end().atZone(City.ZONE);
        return start.toLocalDate().equals(end.toLocalDate())
                ? TIME.format(start) + "–" + TIME.format(end) + " " + DATE.format(start)
                : instant(span.start()) + "–" + instant(span.end());
    }

    private static String week(IsoWeek week) {
        return week.number() + "/" + week.year();
    }
}
