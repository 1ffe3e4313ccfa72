package vn.coordination.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.PartOf;
import vn.coordination.audit.Untrailed;
import vn.coordination.audit.web.TrailWords.Reference;
import vn.coordination.shared.web.Texts;

class TrailTextsTest {
    /** Of an entity that leaves an entry for whatever changes. */
    private static final String[] ALL = {"*"};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.coordination");

    private final TrailTexts texts = new TrailTexts(
            Locale.ENGLISH, Map.of(new Reference("PERSON", 12), "Nguyễn An", new Reference("ROOM", 3), "Hall 1"));

    @Test
    @DisplayName("every method of a service that leaves a trail has words")
    void actions() {
        assertThat(services().flatMap(TrailTextsTest::actions)).isNotEmpty();
        assertThat(wordless(services().flatMap(TrailTextsTest::actions))).isEmpty();
    }

    @Test
    @DisplayName("every record on the trail, and every field of it, has words")
    void recordsAndFields() {
        assertThat(trailed()).isNotEmpty();
        assertThat(wordless(trailed()
                        .map(type -> (type.isAnnotatedWith(PartOf.class) ? "trail.part." : "trail.subject.")
                                + type.getSimpleName())))
                .isEmpty();
        assertThat(wordless(trailed()
                        .flatMap(type -> type.getFields().stream())
                        .filter(TrailTextsTest::told)
                        .flatMap(TrailTextsTest::fields)))
                .isEmpty();
    }

    @Test
    @DisplayName("every value out of a fixed list has words")
    void fixedValues() {
        List<JavaField> lists = trailed()
                .flatMap(type -> type.getFields().stream())
                .filter(TrailTextsTest::told)
                .filter(field -> field.getRawType().isEnum())
                .toList();
        assertThat(lists).isNotEmpty();
        assertThat(lists.stream().flatMap(this::wordlessValues)).isEmpty();
        assertThat(texts.value("equipment", "ONLINE, PROJECTOR")).isEqualTo("Online, Projector");
    }

    @Test
    @DisplayName("a week is told by its number and year, as a value and as a record")
    void weeks() {
        assertThat(texts.value("week", "2026-W49")).isEqualTo("49/2026");
        assertThat(texts.subject("Week", "2026-W49")).isEqualTo("Week 49/2026");
        assertThat(texts.value("title", "Week 2026-W49")).isEqualTo("Week 2026-W49");
    }

    private Stream<String> wordlessValues(JavaField field) {
        return Stream.of(field.getRawType().reflect().getEnumConstants())
                .map(Object::toString)
                .filter(constant -> texts.value(field.getName(), constant).equals(constant));
    }

    @Test
    @DisplayName("ids become names, times those of the city, words those of the reader")
    void values() {
        assertThat(texts.value("holder", "12")).isEqualTo("Nguyễn An");
        assertThat(texts.value("holder", "13")).isEqualTo("13");
        assertThat(texts.value("place.room", "3")).isEqualTo("Hall 1");
        assertThat(texts.value("capacity", "12")).isEqualTo("12");
        assertThat(texts.value("rivals", "resource=ROOM:3 code=SC-05")).isEqualTo("Hall 1 · SC-05");
        assertThat(texts.value("issuedAt", "2026-11-27T08:30:00Z")).isEqualTo("27/11/2026 15:30");
        assertThat(texts.value("day", "2026-12-01")).isEqualTo("01/12/2026");
        assertThat(texts.value("halfDay", "MORNING")).isEqualTo("morning");
        assertThat(texts.value("title", null)).isEqualTo("—");
        assertThat(texts.value("title", "Sáng=chiều, họp")).isEqualTo("Sáng=chiều, họp");
    }

    @Test
    @DisplayName("a list of embedded values is told part by part")
    void parts() {
        String stored = "part=CHAIR person=12, part=REQUIRED person=13";

        assertThat(texts.value("attendees", stored)).isEqualTo("chair · Nguyễn An; required · 13");
        assertThat(TrailTexts.references("attendees", stored))
                .containsExactly(new Reference("PERSON", 12), new Reference("PERSON", 13));
    }

    @Test
    @DisplayName("an agenda is told in words, whatever its titles hold")
    void agenda() {
        String stored = "code=1a2b3c4d minutes=30 reporter=Sở Xây dựng title=Tờ trình đất đai, nhà ở (x=1),"
                + " code=5e6f7a8b minutes=0 reporter= title=Việc khác";

        assertThat(texts.value("agenda", stored))
                .isEqualTo("Tờ trình đất đai, nhà ở (x=1) · 30 minutes · presented by Sở Xây dựng; Việc khác");
    }

    @Test
    @DisplayName("hours within a value are told as hours, and who stands in for whom is told")
    void nested() {
        assertThat(texts.value("sittings", "hours=DayHours[day=2026-12-01, starts=08:00, ends=10:00] slot=7"))
                .isEqualTo("01/12/2026 08:00 10:00 · 7");
        assertThat(texts.value("attendees", "part=REQUIRED person=13 standsInFor=12"))
                .isEqualTo("required · 13 · in place of Nguyễn An");
        assertThat(texts.value("stock", "pieces=1 since=2026-12-01")).isEqualTo("1 piece · from 01/12/2026");
    }

    @Test
    @DisplayName("every part of a value that is stored among others is known as such")
    void knownParts() {
        List<String> parts = trailed()
                .flatMap(type -> type.getAllFields().stream())
                .filter(field -> field.isAnnotatedWith(ElementCollection.class))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .filter(type -> type.isAnnotatedWith(Embeddable.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName)
                .toList();

        assertThat(parts)
                .isNotEmpty()
                .noneMatch(name -> TrailPart.of(name + "=1").isEmpty());
    }

    @Test
    @DisplayName("a field of a part says whose part it is, and its ids become names too")
    void fieldOfAPart() {
        assertThat(texts.field("OfficeWord[COMMITTEE_OFFICE].consent")).isEqualTo("Committee Office: consent");
        assertThat(texts.field("Old[1].consent")).isEqualTo("Old[1].consent");
        assertThat(texts.value("OfficeWord[COMMITTEE_OFFICE].consentBy", "12")).isEqualTo("Nguyễn An");
        assertThat(TrailTexts.references("OfficeWord[COMMITTEE_OFFICE].consentBy", "12"))
                .containsExactly(new Reference("PERSON", 12));
    }

    @Test
    @DisplayName("who acts is a person, or the system itself")
    void author() {
        assertThat(texts.person(12)).isEqualTo("Nguyễn An");
        assertThat(texts.person(0)).isEqualTo("The system");
    }

    @Test
    @DisplayName("what has no words is shown as it is stored")
    void unknown() {
        assertThat(texts.action("Old.act")).isEqualTo("Old.act");
        assertThat(texts.subject("Old", "7")).isEqualTo("Old 7");
        assertThat(texts.field("old")).isEqualTo("old");
    }

    @Test
    @DisplayName("a key without words is noticed")
    void noticesWordless() {
        assertThat(wordless(Stream.of("trail.action.Nobody.acts"))).containsExactly("trail.action.Nobody.acts");
    }

    private static List<String> wordless(Stream<String> keys) {
        return keys.filter(key -> Texts.find(Locale.ENGLISH, key).isEmpty())
                .sorted()
                .toList();
    }

    private static Stream<JavaClass> trailed() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> untrailed(type).map(Untrailed::except).orElse(ALL).length > 0);
    }

    private static Optional<Untrailed> untrailed(JavaClass type) {
        return type.tryGetAnnotationOfType(Untrailed.class);
    }

    private static boolean told(JavaField field) {
        return untrailed(field.getOwner()).map(Untrailed::except).stream()
                .allMatch(except -> List.of(except).contains(field.getName()));
    }

    private static Stream<JavaClass> services() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .filter(type -> !type.getSimpleName().equals("OnceService"));
    }

    private static Stream<String> actions(JavaClass service) {
        String name = service.getSimpleName().replaceFirst("Service$", "");
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> "trail.action." + name + "." + method.getName());
    }

    private static Stream<String> fields(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
                || field.isAnnotatedWith(Id.class)
                || field.isAnnotatedWith(Version.class)) {
            return Stream.empty();
        }
        return field.isAnnotatedWith(Embedded.class)
                ? field.getRawType().getFields().stream()
                        .filter(part -> !part.getModifiers().contains(JavaModifier.STATIC))
                        .map(part -> "trail.field." + field.getName() + "." + part.getName())
                : Stream.of("trail.field." + field.getName());
    }
}
