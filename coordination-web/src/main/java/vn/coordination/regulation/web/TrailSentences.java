package vn.coordination.regulation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.web.TrailWords;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.app.StoredRulings;

/** Names and reasons on the trail, as far as its reader may know them. */
@ApplicationScoped
public class TrailSentences implements TrailWords {
    private static final String BODY = "BODY";

    private final ArgumentTexts texts;
    private final BreachSentences sentences;
    private final CurrentActor actor;
    private final BodyQueries bodies;

    protected TrailSentences() {
        this(null, null, null, null);
    }

    @Inject
    TrailSentences(ArgumentTexts texts, BreachSentences sentences, CurrentActor actor, BodyQueries bodies) {
        this.texts = texts;
        this.sentences = sentences;
        this.actor = actor;
        this.bodies = bodies;
    }

    @Override
    public Map<Reference, String> names(Collection<Reference> references, Locale locale) {
        Scope reader = actor.scope();
        Map<Reference, Argument> arguments = references.stream()
                .filter(each -> each.id() > 0 && !each.kind().equals(BODY))
                .collect(Collectors.toMap(Function.identity(), TrailSentences::argument));
        Map<Argument, String> words = texts.of(arguments.values(), reader, locale);
        Map<Reference, String> names = new HashMap<>();
        arguments.forEach((reference, argument) -> names.put(reference, words.get(argument)));
        references.stream()
                .filter(each -> each.kind().equals(BODY))
                .forEach(each -> bodies.body(each.id())
                        .ifPresent(row -> names.put(each, row.names().in(locale))));
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
