package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.Moments.TUESDAY;
import static vn.coordination.testkit.Moments.span;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.TimeSlot;

class ArgumentTest {

    static Stream<Argument> everyKind() {
        return Stream.of(
                Argument.person(12),
                Argument.room(5),
                Argument.slot(7),
                Argument.petition(9),
                Argument.point(8),
                Argument.equipment(3),
                Argument.conference(5),
                Argument.office("PO"),
                Argument.reception(4),
                Argument.week("2026-W49"),
                Argument.instant(NOW),
                Argument.date(TUESDAY),
                Argument.span(span("2026-12-01", "08:00", "10:00")),
                Argument.number(-3),
                Argument.term("dayoff.TET"),
                new Argument(Argument.Kind.PARAMETER, "SC_11_URGENT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    @DisplayName("what is written is read again")
    void roundTrip(Argument argument) {
        assertThat(Argument.parse(argument.toString())).isEqualTo(argument);
    }

    @Test
    @DisplayName("every kind is tried")
    void everyKindIsTried() {
        assertThat(everyKind().map(Argument::kind)).containsExactlyInAnyOrder(Argument.Kind.values());
    }

    @Test
    @DisplayName("is written as kind and value, and gives back the id and the span")
    void values() {
        assertThat(Argument.person(12)).hasToString("PERSON:12");
        assertThat(Argument.person(12).id()).isEqualTo(12);
        List<TimeSlot> spans = List.of(span("2026-12-01", "08:00", "10:00"), span("2026-12-02", "08:00", "10:00"));
        assertThat(Argument.spans(spans).asSpans()).isEqualTo(spans);
        assertThat(Argument.span(span("2026-12-01", "08:00", "10:00")))
                .hasToString("SPAN:2026-12-01T01:00:00Z/2026-12-01T03:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PERSON", "LEADER:12"})
    @DisplayName("what was not written so is not read")
    void refused(String text) {
        assertThatThrownBy(() -> Argument.parse(text)).isInstanceOf(RuntimeException.class);
    }
}
