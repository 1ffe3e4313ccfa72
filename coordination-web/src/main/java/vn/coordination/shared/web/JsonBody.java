package vn.coordination.shared.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/** Reads the values of an object that was sent as JSON; what it cannot read it refuses by the field's name. */
public final class JsonBody {
    private JsonBody() {}

    /** Null when there is none. */
    public static Long number(JsonObject body, String name) {
        return isAbsent(body, name) ? null : read(body, name, JsonNumber.class, JsonNumber::longValueExact);
    }

    public static int integer(JsonObject body, String name, int otherwise) {
        return isAbsent(body, name) ? otherwise : read(body, name, JsonNumber.class, JsonNumber::intValueExact);
    }

    public static long id(JsonObject body, String name) {
        return present(number(body, name), name);
    }

    /** A text that only looks like a flag is refused: read as the default, "true" would make a secret public. */
    public static boolean flag(JsonObject body, String name, boolean otherwise) {
        Boolean flag = flagOrNull(body, name);
        return flag == null ? otherwise : flag;
    }

    /** A flag that must be given. */
    public static boolean flag(JsonObject body, String name) {
        return present(flagOrNull(body, name), name);
    }

    public static String text(JsonObject body, String name, String otherwise) {
        return value(body, name, text -> text, otherwise);
    }

    /** Null when there is no text. */
    public static <T> T value(JsonObject body, String name, Function<String, T> reader) {
        return isAbsent(body, name) ? null : read(body, name, JsonString.class, text -> reader.apply(text.getString()));
    }

    public static <T> T value(JsonObject body, String name, Function<String, T> reader, T otherwise) {
        T value = value(body, name, reader);
        return value == null ? otherwise : value;
    }

    /** An empty text is as good as none. */
    public static <T> T optional(JsonObject body, String name, Function<String, T> reader) {
        return value(body, name, text -> text.isBlank() ? null : reader.apply(text));
    }

    public static <T> T required(JsonObject body, String name, Function<String, T> reader) {
        return present(optional(body, name, reader), name);
    }

    public static JsonObject object(JsonObject body, String name) {
        return present(isAbsent(body, name) ? null : read(body, name, JsonObject.class, object -> object), name);
    }

    /** Empty when there are none, as are those below. */
    public static <T> List<T> objects(JsonObject body, String name, Function<JsonObject, T> reader) {
        return list(body, name, JsonObject.class, reader);
    }

    public static <T> List<T> words(JsonObject body, String name, Function<String, T> reader) {
        return list(body, name, JsonString.class, text -> reader.apply(text.getString()));
    }

    public static List<Long> numbers(JsonObject body, String name) {
        return list(body, name, JsonNumber.class, JsonNumber::longValueExact);
    }

    private static <J, T> List<T> list(JsonObject body, String name, Class<J> type, Function<J, T> reader) {
        return isAbsent(body, name)
                ? List.of()
                : read(
                        body,
                        name,
                        JsonArray.class,
                        list -> list.stream().map(type::cast).map(reader).toList());
    }

    private static Boolean flagOrNull(JsonObject body, String name) {
        return isAbsent(body, name) ? null : read(body, name, JsonValue.class, value -> truth(value.getValueType()));
    }

    private static boolean truth(JsonValue.ValueType type) {
        if (type != JsonValue.ValueType.TRUE && type != JsonValue.ValueType.FALSE) {
            throw new IllegalArgumentException(type + " is no flag");
        }
        return type == JsonValue.ValueType.TRUE;
    }

    private static boolean isAbsent(JsonObject body, String name) {
        return body.getOrDefault(name, JsonValue.NULL).equals(JsonValue.NULL);
    }

    private static <J, T> T read(JsonObject body, String name, Class<J> type, Function<J, T> reader) {
        try {
            return reader.apply(type.cast(body.get(name)));
        } catch (UnreadableField within) {
            throw within;
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException | DateTimeException e) {
            throw new UnreadableField(name, e);
        }
    }

    private static <T> T present(T value, String name) {
        if (value == null) {
            throw new UnreadableField(name, null);
        }
        return value;
    }
}
