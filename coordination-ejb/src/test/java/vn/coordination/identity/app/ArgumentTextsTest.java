package vn.coordination.identity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;

class ArgumentTextsTest {
    @Test
    @DisplayName("a number comes to its sentence as a number, a name as its text")
    void places() {
        Argument hall = Argument.room(3);
        Argument count = Argument.number(1);

        assertThat(ArgumentTexts.places(List.of(hall, count), Map.of(hall, "Hội trường 1", count, "1")))
                .containsExactly("Hội trường 1", 1L);
    }
}
