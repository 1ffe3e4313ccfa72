package vn.coordination.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.app.FieldChange;
import vn.coordination.audit.app.TrailRow;
import vn.coordination.audit.web.TrailWords.Ground;
import vn.coordination.audit.web.TrailWords.Reference;

/** Puts entries of the trail into words; names and reasons are looked up for all of them at once. */
@ApplicationScoped
public class TrailLines {
    private static final String CREATED = "CREATED";

    private final TrailWords words;

    @Inject
    TrailLines(TrailWords words) {
        this.words = words;
    }

    protected TrailLines() {
        this(null);
    }

    List<TrailLine> of(Collection<TrailRow> rows, Locale locale) {
        Set<Reference> references =
                rows.stream().flatMap(TrailLines::references).collect(Collectors.toSet());
        Set<String> rulings = rows.stream()
                .filter(TrailLines::speaksOfRules)
                .map(TrailRow::rulings)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        TrailTexts texts = new TrailTexts(locale, words.names(references, locale));
        Map<String, List<Ground>> grounds = words.grounds(rulings, locale);
        return rows.stream().map(row -> line(row, texts, grounds)).toList();
    }

    private static Stream<Reference> references(TrailRow row) {
        Stream<Reference> changed = row.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after())
                        .flatMap(value -> TrailTexts.references(change.field(), value)));
        return Stream.concat(Stream.of(new Reference("PERSON", row.person())), changed);
    }

    private static boolean speaksOfRules(TrailRow row) {
        return !row.codes().isEmpty();
    }

    private static TrailLine line(TrailRow row, TrailTexts texts, Map<String, List<Ground>> grounds) {
        return new TrailLine(
                row.at(),
                row.account(),
                texts.person(row.person()),
                row.officeCode(),
                row.source(),
                texts.action(row.action()),
                row.subject(),
                texts.subject(row.subject().type(), row.subject().id()),
                row.outcome() == Outcome.REFUSED,
                row.kind().equals(CREATED),
                speaksOfRules(row) ? grounds.getOrDefault(row.rulings(), List.of()) : List.of(),
                row.changes().stream().map(change -> change(change, texts)).toList());
    }

    private static TrailLine.Change change(FieldChange change, TrailTexts texts) {
        return new TrailLine.Change(
                texts.field(change.field()),
                texts.value(change.field(), change.before()),
                texts.value(change.field(), change.after()));
    }
}
