package vn.coordination.rule.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.coordination.rule.FactsVersion;

/**
 * Writes a facts record as JSON and reads it back, component by component: what a judgement stood on is kept and can
 * be judged again years later. Only plain values are allowed; a type it does not know is a programming error.
 */
public final class FactsJson {
    private FactsJson() {}

    public static int version(Class<? extends Record> type) {
        FactsVersion version = type.getAnnotation(FactsVersion.class);
        return version == null ? 1 : version.value();
    }

    public static JsonObject write(Record facts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        RecordShape<?> shape = RecordShape.of(facts.getClass());
        for (int i = 0; i < shape.components().length; i++) {
            object.add(shape.components()[i].getName(), value(shape.read(i, facts)));
        }
        return object.build();
    }

    /** @throws MissingFact when the stored facts lack what the record asks for today */
    public static <F extends Record> F read(JsonObject json, Class<F> type) {
        return FactsReader.record(json, type);
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Optional<?> optional) {
            return value(optional.orElse(null));
        }
        if (value instanceof Record facts) {
            return write(facts);
        }
        if (value instanceof Collection<?> collection) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            collection.forEach(element -> array.add(value(element)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((key, element) -> object.add(text(key), value(element)));
            return object.build();
        }
        return scalar(value);
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (value instanceof BigInteger number) {
            return JSON.createValue(number);
        }
        return JSON.createValue(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof UUID
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "facts cannot hold a " + value.getClass().getName());
    }
}
