package vn.coordination.audit.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;

/** What one transaction has judged and changed and not yet written to the trail. */
final class TrailBuffer {
    private final List<JudgementRow> judgements = new ArrayList<>();
    private final Map<Subject, EntityChange> changes = new LinkedHashMap<>();
    private String action = "";
    private boolean armed;
    private boolean closing;

    /** The outermost service of the transaction gives its name to everything that happens in it. */
    void name(String name) {
        if (action.isEmpty()) {
            action = name;
        }
    }

    /** What comes now is another act and has a name of its own. */
    void unname() {
        action = "";
    }

    String action() {
        return action;
    }

    void add(JudgementRow judgement) {
        judgements.add(judgement);
    }

    EntityChange change(Subject subject, EntityChange.Kind kind) {
        EntityChange change = changes.computeIfAbsent(subject, key -> new EntityChange(key, kind));
        change.become(kind);
        return change;
    }

    /** True once: whoever is told so must see to it that the buffer is written before the commit. */
    boolean arm() {
        boolean first = !armed;
        armed = true;
        return first;
    }

    /** True from the moment the commit has begun: what comes later must be written at once. */
    boolean isClosing() {
        return closing;
    }

    void close() {
        closing = true;
    }

    /** Takes everything out; judgements of records that were new when judged now name the id they got. */
    Content drain() {
        changes.values().removeIf(EntityChange::isEmpty);
        List<JudgementRow> named = nameFresh();
        List<EntryRow> entries = new ArrayList<>();
        Map<Subject, List<JudgementRow>> bySubject = named.stream()
                .collect(Collectors.groupingBy(JudgementRow::subject, LinkedHashMap::new, Collectors.toList()));
        for (EntityChange change : changes.values()) {
            entries.add(entry(change.subject(), bySubject.remove(change.subject()), named, change.json()));
        }
        bySubject.forEach((subject, judged) -> entries.add(entry(subject, judged, named, "{}")));
        judgements.clear();
        changes.clear();
        return new Content(named, entries);
    }

    private List<JudgementRow> nameFresh() {
        Map<String, Iterator<Subject>> created = changes.values().stream()
                .filter(EntityChange::isCreated)
                .map(EntityChange::subject)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Subject::type, Collectors.toList()), TrailBuffer::iterators));
        return judgements.stream().map(judgement -> named(judgement, created)).toList();
    }

    private static Map<String, Iterator<Subject>> iterators(Map<String, List<Subject>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator()));
    }

    private static JudgementRow named(JudgementRow judgement, Map<String, Iterator<Subject>> created) {
        Iterator<Subject> next = created.get(judgement.subject().type());
        return judgement.subject().isFresh() && next != null && next.hasNext()
                ? judgement.about(next.next())
                : judgement;
    }

    /** An entry names the judgement of its own subject; failing that, the only one of the transaction. */
    private static EntryRow entry(Subject subject, List<JudgementRow> own, List<JudgementRow> all, String changes) {
        List<JudgementRow> judged = own != null ? own : all.size() == 1 ? all : List.of();
        List<String> codes =
                judged.stream().flatMap(row -> row.codes().stream()).distinct().toList();
        Optional<UUID> judgement = judged.isEmpty()
                ? Optional.empty()
                : Optional.of(judged.get(judged.size() - 1).id());
        return new EntryRow(subject, Outcome.DONE, codes, judgement.orElse(null), changes);
    }

    record Content(List<JudgementRow> judgements, List<EntryRow> entries) {}
}
