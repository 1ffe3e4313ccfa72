package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.span;
import static vn.coordination.testkit.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.testkit.PlanBuilder;

class SlotPlanTest {

    @Test
    @DisplayName("SC-04 · a complete plan lacks nothing")
    void complete() {
        assertThat(aPlan().build().missing()).isEmpty();
        assertThat(aPlan().build().problems()).isEmpty();
        assertThat(aPlan().in(Place.outside("Nhà văn hóa")).build().missing()).isEmpty();
    }

    @Test
    @DisplayName("SC-04 · each of start, end, body, chair, attendees, place and lead unit is asked for")
    void missing() {
        assertThat(aPlan().from(null, "10:00").build().missing()).containsExactly("start");
        assertThat(aPlan().from("08:00", null).build().missing()).containsExactly("end");
        assertThat(aPlan().ofBody(null).build().missing()).containsExactly("body");
        assertThat(aPlan().with(Attendee.required(2)).build().missing()).containsExactly("chair");
        assertThat(aPlan().with().build().missing()).containsExactly("chair", "attendees");
        assertThat(aPlan().in(Place.NOWHERE).build().missing()).containsExactly("place");
        assertThat(aPlan().in(Place.outside("  ")).build().missing()).containsExactly("place");
        assertThat(aPlan().ledBy("  ").build().missing()).containsExactly("leadUnit");
        assertThat(aPlan().ledBy(null).build().missing()).containsExactly("leadUnit");
    }

    @Test
    @DisplayName("another wording takes the same; another time, place, person or secrecy does not")
    void takesWhat() {
        SlotPlan plan = aPlan().with(Attendee.chair(1), Attendee.required(2)).build();
        assertThat(plan.takesWhat(aPlan().with(Attendee.required(2), Attendee.chair(1))
                        .titled("Nội dung khác")
                        .ledBy("Đơn vị khác")
                        .build()))
                .isTrue();
        assertThat(plan.takesWhat(plan.on(plan.day().plusDays(1), plan.halfDay())))
                .isFalse();
        assertThat(plan.takesWhat(plan.at(span("2026-12-01", "13:00", "14:00"))))
                .isFalse();
        assertThat(plan.takesWhat(plan.in(Place.outside("Nhà văn hóa")))).isFalse();
        assertThat(plan.takesWhat(plan.with(List.of(Attendee.chair(1))))).isFalse();
        assertThat(plan.takesWhat(plan.with(List.of(Attendee.chair(2), Attendee.required(1)))))
                .isFalse();
        assertThat(plan.takesWhat(aPlan().with(Attendee.chair(1), Attendee.required(2))
                        .secret()
                        .build()))
                .isFalse();
    }

    @Test
    @DisplayName("what cannot be stored is told all at once, each at its field")
    void problems() {
        SlotPlan plan = aPlan().titled("  ")
                .from("10:00", "10:00")
                .expecting(-1)
                .in(Place.outside("x".repeat(SlotPlan.LONGEST_NAME + 1)))
                .ledBy("x".repeat(SlotPlan.LONGEST_NAME + 1))
                .with(Attendee.chair(1), Attendee.required(1))
                .build();
        assertThat(plan.problems())
                .extracting(Problem::field)
                .containsExactly("title", "end", "expected", "outside", "leadUnit", "attendees");
    }

    @Test
    @DisplayName("a title of exactly the longest length is taken, one sign more is not")
    void longestTitle() {
        assertThat(aPlan().titled("ă".repeat(SlotPlan.LONGEST_TITLE)).build().problems())
                .isEmpty();
        assertThat(aPlan().titled("ă".repeat(SlotPlan.LONGEST_TITLE + 1))
                        .build()
                        .problems())
                .containsExactly(new Problem("title", "input.tooLong", SlotPlan.LONGEST_TITLE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<script>alert(1)</script>, true",
        "Họp <b>gấp</b>, true",
        "<!DOCTYPE html>, true",
        "Dự án < 5 tỷ và > 2 tỷ, false",
        "A <-> B, false"
    })
    @DisplayName("a tag of a web page is no content of a meeting")
    void markup(String title, boolean refused) {
        assertThat(aPlan().titled(title).build().problems().contains(Problem.of("title", "input.markup")))
                .isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0}–{1} is {2}")
    @CsvSource({"08:00, 11:59, MORNING", "11:59, 13:00, MORNING", "12:00, 13:00, AFTERNOON", ", 10:00,"})
    @DisplayName("the half-day follows from the start, unless it was given")
    void halfDay(String from, String to, HalfDay expected) {
        assertThat(aPlan().from(from, to).build().halfDay()).isEqualTo(expected);
        assertThat(aPlan().from(from, to).half(HalfDay.AFTERNOON).build().halfDay())
                .isEqualTo(HalfDay.AFTERNOON);
    }

    @Test
    @DisplayName("has a span once both times are known and in order")
    void spans() {
        assertThat(aPlan().build().span()).hasValue(span("2026-12-01", "08:00", "10:00"));
        assertThat(aPlan().from(null, "10:00").build().span()).isEmpty();
        assertThat(aPlan().from("10:00", "10:00").build().span()).isEmpty();
    }

    @Test
    @DisplayName(
            "SC-05 · needs its chair, its required people and its room to itself, in the order of locks; no optional guests")
    void resources() {
        SlotPlan plan = aPlan().with(Attendee.required(12), Attendee.chair(2), Attendee.optional(3))
                .build();
        assertThat(plan.neededPersons()).containsExactly(12L, 2L);
        assertThat(plan.resources()).containsExactly(Resource.person(12), Resource.person(2), Resource.room(5));
        assertThat(aPlan().in(Place.outside("Nhà văn hóa")).build().resources()).allMatch(Resource::isPerson);
    }

    @Test
    @DisplayName("SC-05 · who comes for somebody is needed in his place, and both names are kept")
    void standIn() {
        Attendee standIn = Attendee.required(2).replacedBy(7).replacedBy(8);
        assertThat(standIn).isEqualTo(new Attendee(8, Attendee.Part.REQUIRED, 2L));
        assertThat(aPlan().with(Attendee.chair(1), standIn).build().neededPersons())
                .containsExactly(1L, 8L);
    }

    @Test
    @DisplayName("is moved, placed elsewhere or given other people, and keeps everything else")
    void copies() {
        PlanBuilder original = aPlan().secret().expecting(7);
        SlotPlan moved = original.build().at(span("2026-12-02", "14:00", "15:30"));
        assertThat(moved)
                .isEqualTo(original.on("2026-12-02").from("14:00", "15:30").build());
        assertThat(moved.in(Place.room(6))).isEqualTo(original.in(Place.room(6)).build());
        assertThat(moved.in(Place.room(6)).with(List.of(Attendee.chair(9))))
                .isEqualTo(original.with(Attendee.chair(9)).build());
    }
}
