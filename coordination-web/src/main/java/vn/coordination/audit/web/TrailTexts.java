package vn.coordination.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.Author;
import vn.coordination.audit.web.TrailWords.Reference;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Texts;

/** The words for actions, records, fields and values; what has none is shown as it is stored. */
final class TrailTexts {
    private static final String NOTHING = "—";
    private static final long SYSTEM = Author.SYSTEM.person();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(City.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern RESOURCE = Pattern.compile("(PERSON|ROOM):(\\d{1,18})");
    private static final Pattern OF_PART = Pattern.compile("(\\w+)\\[(\\w+)]\\.(.+)");
    private static final Map<String, String> KINDS =
            Map.of("place.room", "ROOM", "room", "ROOM", "slot", "SLOT", "body", "BODY");
    /** Values that pages name already; the others have words of the trail's own. */
    private static final Map<String, String> FAMILIES = Map.of(
            "precedence",
            "precedence.",
            "role",
            "role.",
            "seat",
            "seat.",
            "equipment",
            "equipment.",
            "kind",
            "unit.",
            "stage",
            "task.state.");

    /** Parts by which the programme tells values apart; they say nothing to a reader. */
    private static final Set<String> INTERNAL = Set.of("agenda.code");

    private static final Set<String> COUNTED = Set.of("minutes", "pieces");

    private static final Set<String> PERSONS = Set.of(
            "receiver",
            "clerk",
            "reporter",
            "lead.person",
            "person",
            "holder",
            "grantor",
            "settledBy",
            "consentBy",
            "actingFor",
            "standsInFor",
            "personId",
            "writtenBy",
            "askedBy",
            "decidedBy",
            "decidedFor",
            "reviewedBy",
            "takenOffBy",
            "noticeSigner");

    private final Locale locale;
    private final Map<Reference, String> names;

    TrailTexts(Locale locale, Map<Reference, String> names) {
        this.locale = locale;
        this.names = names;
    }

    /** All actions that have words, by what is stored. */
    static Map<String, String> actions(Locale locale) {
        return Texts.family(locale, "trail.action.");
    }

    static Map<String, String> subjects(Locale locale) {
        return Texts.family(locale, "trail.subject.");
    }

    String action(String name) {
        return word("trail.action." + name, name);
    }

    String subject(String type, String id) {
        return (word("trail.subject." + type, type) + " " + week(id)).strip();
    }

    /** A field of a part is told with the part: whose word it is, whose objection. */
    String field(String name) {
        Matcher part = OF_PART.matcher(name);
        if (part.matches()) {
            String key = "trail.part." + part.group(1);
            return Texts.find(locale, key).isEmpty()
                    ? name
                    : Texts.text(locale, key, value("", part.group(2)), field(part.group(3)));
        }
        return word("trail.field." + name, name);
    }

    String person(long id) {
        return id == SYSTEM
                ? Texts.text(locale, "trail.system")
                : names.getOrDefault(new Reference("PERSON", id), NOTHING);
    }

    String value(String field, String stored) {
        if (stored == null || stored.isEmpty()) {
            return NOTHING;
        }
        List<List<TrailPart>> parts = TrailPart.of(stored);
        if (!parts.isEmpty()) {
            return parts.stream().map(each -> told(field, each)).collect(Collectors.joining("; "));
        }
        Reference reference = reference(field, stored);
        if (reference != null) {
            return names.getOrDefault(reference, stored);
        }
        if (INSTANT.matcher(stored).matches()) {
            return MINUTE.format(Instant.parse(stored));
        }
        return DATE.matcher(stored).matches()
                ? DAY.format(LocalDate.parse(stored))
                : Stream.of(stored.split(", ")).map(each -> name(field, each)).collect(Collectors.joining(", "));
    }

    /** As everywhere else: its number before its year. */
    private static String week(String stored) {
        Matcher week = WEEK.matcher(stored);
        return week.matches() ? week.replaceFirst("$2/$1") : stored;
    }

    private String name(String field, String stored) {
        return Texts.find(locale, FAMILIES.getOrDefault(field, "trail.value.") + stored)
                .orElseGet(() -> word("trail.value." + stored, week(stored)));
    }

    /** The ids that a stored value names, for which the reader wants names. */
    static Stream<Reference> references(String field, String stored) {
        if (stored == null) {
            return Stream.empty();
        }
        List<List<TrailPart>> parts = TrailPart.of(stored);
        if (!parts.isEmpty()) {
            return parts.stream()
                    .flatMap(List::stream)
                    .map(part -> reference(part.name(), part.value()))
                    .filter(Objects::nonNull);
        }
        return Stream.ofNullable(reference(field, stored));
    }

    private String told(String field, List<TrailPart> parts) {
        return parts.stream()
                .filter(part -> !part.value().isEmpty() && !INTERNAL.contains(field + "." + part.name()))
                .sorted(Comparator.comparing(part -> !part.name().equals("title")))
                .map(this::told)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String told(TrailPart part) {
        String key = "trail.told." + part.name();
        if (COUNTED.contains(part.name())) {
            return Texts.text(locale, key, Long.valueOf(part.value()));
        }
        String words =
                part.values().stream().map(value -> value(part.name(), value)).collect(Collectors.joining(" "));
        return Texts.find(locale, key).isPresent() ? Texts.text(locale, key, words) : words;
    }

    private static Reference reference(String field, String stored) {
        Matcher resource = RESOURCE.matcher(stored);
        if (resource.matches()) {
            return new Reference(resource.group(1), Long.parseLong(resource.group(2)));
        }
        Matcher part = OF_PART.matcher(field);
        String name = part.matches() ? part.group(3) : field;
        String kind = PERSONS.contains(name) ? "PERSON" : KINDS.get(name);
        return kind != null && NUMBER.matcher(stored).matches() ? new Reference(kind, Long.parseLong(stored)) : null;
    }

    private String word(String key, String otherwise) {
        return Texts.find(locale, key).orElse(otherwise);
    }
}
