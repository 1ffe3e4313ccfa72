package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private static final String NAME = "secret";

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"\"", "1", "0", "[true]", "{}"})
    @DisplayName("what is no flag is refused by its name, and never read as the default")
    void flag(String value) {
        JsonObject body = body(value);
        refused(() -> JsonBody.flag(body, NAME, false));
        refused(() -> JsonBody.flag(body, NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"a\"]", "{}"})
    @DisplayName("what is no text is refused by its name, and never read as the default")
    void text(String value) {
        JsonObject body = body(value);
        refused(() -> JsonBody.text(body, NAME, ""));
    }

    @Test
    @DisplayName("flags and texts are read as they are, and null is as good as none")
    void read() {
        assertThat(JsonBody.flag(body("true"), NAME, false)).isTrue();
        assertThat(JsonBody.flag(body("false"), NAME)).isFalse();
        assertThat(JsonBody.flag(body("null"), NAME, true)).isTrue();
        assertThat(JsonBody.text(body("\"a\""), NAME, "")).isEqualTo("a");
        assertThat(JsonBody.text(body("null"), NAME, "-")).isEqualTo("-");
        assertThat(JsonBody.text(JsonObject.EMPTY_JSON_OBJECT, NAME, null)).isNull();
    }

    @Test
    @DisplayName("a flag that must be given is missed by its name")
    void missing() {
        refused(() -> JsonBody.flag(JsonObject.EMPTY_JSON_OBJECT, NAME));
    }

    private static void refused(Runnable reading) {
        assertThatExceptionOfType(UnreadableField.class)
                .isThrownBy(reading::run)
                .matches(refusal -> refusal.field().equals(NAME));
    }

    private static JsonObject body(String value) {
        try (JsonReader reader = JSON.createReader(new StringReader("{\"" + NAME + "\":" + value + "}"))) {
            return reader.readObject();
        }
    }
}
