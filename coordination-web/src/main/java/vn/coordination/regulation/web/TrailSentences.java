package vn.coordination.regulation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.audit.web.TrailWords;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.app.StoredRulings;

/** Names and reasons on the trail, as far as its reader may know them. */
@ApplicationScoped
public class TrailSentences implements TrailWords {
    private final ArgumentTexts texts;
    private final BreachSentences sentences;
    private final CurrentActor actor;

    protected TrailSentences() {
        this(null, null, null);
    }

    @Inject
    TrailSentences(ArgumentTexts texts, BreachSentences sentences, CurrentActor actor) {
        this.texts = texts;
        this.sentences = sentences;
        this.actor = actor;
    }

    @Override
    public Map<Reference, String> names(Collection<Reference> references, Locale locale) {
        Scope reader = actor.scope();
        List<Argument> arguments = references.stream()
                .filter(each -> each.id() > 0)
                .map(TrailSentences::argument)
                .toList();
        Map<Argument, String> words = texts.of(arguments, reader, locale);
        Map<Reference, String> names = new HashMap<>();
        references.forEach(each -> {
            String word = words.get(argument(each));
            if (word != null) {
                names.put(each, word);
            }
        });
        return names;
    }

    @Override
    public Map<String, List<Ground>> grounds(Collection<String> rulings, Locale locale) {
        Map<String, List<Ground>> grounds = new HashMap<>();
        rulings.forEach(stored -> grounds.put(stored, grounds(stored, locale)));
        return grounds;
    }

    private List<Ground> grounds(String stored, Locale locale) {
        List<Breach> breaches = StoredRulings.read(stored).stream()
                .flatMap(TrailSentences::breach)
                .toList();
        return sentences.rows(breaches, locale).stream()
                .map(row -> new Ground(row.sentence(), row.code()))
                .toList();
    }

    private static Stream<Breach> breach(Ruling ruling) {
        if (ruling instanceof Ruling.Broken broken) {
            return Stream.of(broken.breach());
        }
        return ruling instanceof Ruling.Waived waived ? Stream.of(waived.breach()) : Stream.empty();
    }

    private static Argument argument(Reference reference) {
        return new Argument(Argument.Kind.valueOf(reference.kind()), Long.toString(reference.id()));
    }
}
