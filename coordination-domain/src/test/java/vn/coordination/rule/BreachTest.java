package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreachTest {
    private static final Breach BREACH =
            Breach.of(RuleCode.SC_05, "person", Argument.person(1)).at("time");

    @Test
    @DisplayName("names its text by code and variant")
    void messageKey() {
        assertThat(BREACH.messageKey()).isEqualTo("SC-05.breach.person");
        assertThat(Breach.of(RuleCode.SC_06).messageKey()).isEqualTo("SC-06.breach");
    }

    @Test
    @DisplayName("is placed at a field without losing what it says")
    void at() {
        assertThat(BREACH.field()).isEqualTo("time");
        assertThat(BREACH.at("")).isEqualTo(Breach.of(RuleCode.SC_05, "person", Argument.person(1)));
    }

    @Test
    @DisplayName("survives being passed on as an exception's content")
    void serialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(BREACH);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(BREACH);
        }
    }
}
