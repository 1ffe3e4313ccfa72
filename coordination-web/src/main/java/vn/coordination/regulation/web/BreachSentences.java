package vn.coordination.regulation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Grade;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ArticlesInForce;

/** Makes the sentences of breaches in the reader's language. The texts lie beside the rules, in the domain. */
@ApplicationScoped
public class BreachSentences {
    private static final String BUNDLE = "vn.coordination.rule.rules";
    private static final Set<Grade> LAWS = EnumSet.of(Grade.LAW, Grade.LAW_REPORTED, Grade.LAW_RECALLED, Grade.PARTY);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ArgumentTexts texts;
    private final CurrentActor actor;
    private final ArticlesInForce articles;

    protected BreachSentences() {
        this(null, null, null);
    }

    @Inject
    BreachSentences(ArgumentTexts texts, CurrentActor actor, ArticlesInForce articles) {
        this.texts = texts;
        this.actor = actor;
        this.articles = articles;
    }

    /** The breaches as rows; names are looked up for all of them at once, and only those the reader may know. */
    public List<BreachRow> rows(Collection<Breach> breaches, Locale locale) {
        List<Argument> arguments =
                breaches.stream().flatMap(breach -> breach.arguments().stream()).toList();
        Map<Argument, String> words = words(arguments, locale);
        return breaches.stream().map(breach -> row(breach, words, locale)).toList();
    }

    /** What was asked for with its answer, one row for each; names are those the reader may know. */
    public List<AnswerRow> answers(Collection<Answer> answers, Locale locale) {
        Map<Argument, String> names = words(answers.stream().map(Answer::asked).toList(), locale);
        return answers.stream()
                .map(answer -> new AnswerRow(
                        names.get(answer.asked()), answer.granted(), answer.taken(), rows(answer.breaches(), locale)))
                .toList();
    }

    private Map<Argument, String> words(List<Argument> arguments, Locale locale) {
        Map<Argument, String> words = new HashMap<>();
        actor.find().map(Scope::of).ifPresent(reader -> words.putAll(texts.of(arguments, reader, locale)));
        for (Argument argument : arguments) {
            if (argument.kind() == Argument.Kind.TERM) {
                words.put(argument, term(argument.value(), locale));
            } else {
                words.putIfAbsent(argument, argument.value());
            }
        }
        return words;
    }

    private BreachRow row(Breach breach, Map<Argument, String> words, Locale locale) {
        Object[] places = ArgumentTexts.places(breach.arguments(), words);
        String sentence = new MessageFormat(text(breach.messageKey(), locale), locale).format(places);
        RuleCode code = breach.code();
        return new BreachRow(
                sentence, breach.field(), code.printed(), articles.of(code), law(code, locale), code.toBeConfirmed());
    }

    /** The law behind the entry, if there is one. */
    private static String law(RuleCode code, Locale locale) {
        return LAWS.stream().anyMatch(code.grades()::contains) ? CatalogueTexts.source(code, locale) : "";
    }

    /** A word of the regulation, such as the name of a holiday. */
    public static String term(String key, Locale locale) {
        return text("term." + key, locale);
    }

    /** The same where it begins a line or stands alone. */
    public static String termAlone(String key, Locale locale) {
        String word = term(key, locale);
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
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
