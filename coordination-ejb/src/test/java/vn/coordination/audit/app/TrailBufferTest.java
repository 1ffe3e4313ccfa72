package vn.coordination.audit.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;

class TrailBufferTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Subject SLOT = new Subject("Slot", "1");
    private static final Subject OTHER = new Subject("Slot", "2");

    private final TrailBuffer buffer = new TrailBuffer();

    @Test
    void theOutermostServiceNamesTheTransaction() {
        buffer.name("Schedule.move");
        buffer.name("Notice.send");

        assertThat(buffer.action()).isEqualTo("Schedule.move");
    }

    @Test
    void aFieldChangedTwiceShowsItsFirstAndItsLastValue() {
        change(SLOT, EntityChange.Kind.CHANGED, "place", "A", "B");
        change(SLOT, EntityChange.Kind.CHANGED, "place", "B", "C");

        assertThat(only().changes())
                .isEqualTo("{\"kind\":\"CHANGED\",\"fields\":{\"place\":{\"before\":\"A\",\"after\":\"C\"}}}");
    }

    @Test
    void aRecordPutBackAsItWasIsNoChange() {
        change(SLOT, EntityChange.Kind.CHANGED, "place", "A", "B");
        change(SLOT, EntityChange.Kind.CHANGED, "place", "B", "A");

        assertThat(buffer.drain().entries()).isEmpty();
    }

    @Test
    void aRecordThatCameAndWentIsNoChange() {
        change(SLOT, EntityChange.Kind.CREATED, "place", null, "A");
        change(SLOT, EntityChange.Kind.DELETED, "place", "A", null);

        assertThat(buffer.drain().entries()).isEmpty();
    }

    @Test
    void aRecordMadeAfterOneOfItsPartsIsMade() {
        change(SLOT, EntityChange.Kind.CHANGED, "part", null, "A");
        change(SLOT, EntityChange.Kind.CREATED, "place", null, "B");

        assertThat(only().changes()).startsWith("{\"kind\":\"CREATED\"");
    }

    @Test
    void aRecordChangedAndThenDeletedIsDeleted() {
        change(SLOT, EntityChange.Kind.CHANGED, "place", "A", "B");
        change(SLOT, EntityChange.Kind.DELETED, "place", "B", null);

        assertThat(only().changes()).contains("DELETED", "\"before\":\"A\",\"after\":null");
    }

    @Test
    void aMaskedFieldShowsThatItChangedAndNothingElse() {
        buffer.change(SLOT, EntityChange.Kind.CHANGED)
                .field("hash", Json.createValue("old"), Json.createValue("new"), true);

        assertThat(only().changes()).contains("\"hash\"", "***").doesNotContain("old", "new");
    }

    @Test
    void aFieldThatIsMaskedOnlyLaterShowsNeitherOfItsValues() {
        change(SLOT, EntityChange.Kind.CHANGED, "title", "open", "open still");
        buffer.change(SLOT, EntityChange.Kind.CHANGED)
                .field("title", Json.createValue("open still"), Json.createValue("secret"), true);

        assertThat(only().changes()).contains("\"title\"", "***").doesNotContain("open", "secret");
    }

    @Test
    void aJudgementStandsOnTheEntryOfItsSubject() {
        buffer.add(judgement(SLOT, "SC-11"));
        buffer.add(judgement(OTHER, "SC-12"));
        change(OTHER, EntityChange.Kind.CHANGED, "place", "A", "B");

        TrailBuffer.Content content = buffer.drain();

        assertThat(content.entries())
                .extracting(EntryRow::subject, EntryRow::codes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OTHER, List.of("SC-12")),
                        org.assertj.core.groups.Tuple.tuple(SLOT, List.of("SC-11")));
    }

    @Test
    void theOnlyJudgementStandsOnEveryEntry() {
        buffer.add(judgement(SLOT));
        change(SLOT, EntityChange.Kind.CHANGED, "place", "A", "B");
        change(new Subject("Allocation", "7"), EntityChange.Kind.DELETED, "room", "A", null);

        TrailBuffer.Content content = buffer.drain();

        assertThat(content.entries())
                .extracting(EntryRow::judgement)
                .containsOnly(content.judgements().get(0).id());
    }

    @Test
    void aJudgementWithoutAChangeLeavesOneEntry() {
        buffer.add(judgement(SLOT));

        assertThat(only()).extracting(EntryRow::subject, EntryRow::changes).containsExactly(SLOT, "{}");
    }

    @Test
    void recordsJudgedBeforeTheyHadAnIdGetTheirsInTheOrderOfMaking() {
        buffer.add(judgement(new Subject("Slot", "")));
        change(SLOT, EntityChange.Kind.CREATED, "place", null, "A");
        buffer.add(judgement(new Subject("Slot", "")));
        change(OTHER, EntityChange.Kind.CREATED, "place", null, "B");

        TrailBuffer.Content content = buffer.drain();

        assertThat(content.judgements()).extracting(JudgementRow::subject).containsExactly(SLOT, OTHER);
        assertThat(content.entries())
                .extracting(EntryRow::judgement)
                .containsExactly(
                        content.judgements().get(0).id(),
                        content.judgements().get(1).id());
    }

    private EntryRow only() {
        List<EntryRow> entries = buffer.drain().entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private void change(Subject subject, EntityChange.Kind kind, String field, String before, String after) {
        buffer.change(subject, kind).field(field, json(before), json(after), false);
    }

    private static JsonValue json(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JudgementRow judgement(Subject subject, String... codes) {
        return new JudgementRow(
                TimeOrderedId.at(NOW), NOW, "schedule.move", subject, false, List.of(codes), 1, "{}", "[]", "{}", 1);
    }
}
