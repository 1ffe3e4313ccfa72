package vn.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;
import vn.coordination.shared.TimeSlot;

class ArgumentsTextTest {
    private final ArgumentsText text = new ArgumentsText();

    @Test
    void comesBackAsItWas() {
        List<Argument> arguments = List.of(
                Argument.slot(12),
                Argument.span(
                        new TimeSlot(Instant.parse("2026-11-26T01:00:00Z"), Instant.parse("2026-11-26T03:00:00Z"))),
                Argument.week("2026-W49"),
                Argument.term("dayoff.TET"));
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(arguments)))
                .isEqualTo(arguments);
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(List.of())))
                .isEmpty();
    }
}
