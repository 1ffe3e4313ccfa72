package vn.coordination.shared.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.function.Function;

/** Reads the values of an object that was sent as JSON. */
public final class JsonBody {
    private JsonBody() {}

    /** Null when there is none. */
    public static Long number(JsonObject body, String name) {
        return body.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValueExact()) : null;
    }

    /** @throws IllegalArgumentException when there is none */
    public static long id(JsonObject body, String name) {
        return present(number(body, name), name);
    }

    /** Null when there is no text. */
    public static <T> T value(JsonObject body, String name, Function<String, T> reader) {
        return body.get(name) instanceof JsonString text ? reader.apply(text.getString()) : null;
    }

    /** @throws IllegalArgumentException when there is no text, or an empty one */
    public static <T> T required(JsonObject body, String name, Function<String, T> reader) {
        return present(value(body, name, text -> text.isBlank() ? null : reader.apply(text)), name);
    }

    private static <T> T present(T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** Empty when there is none. */
    public static JsonArray array(JsonObject body, String name) {
        return body.containsKey(name) ? body.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }
}
