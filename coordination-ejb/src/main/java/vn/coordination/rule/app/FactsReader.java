package vn.coordination.rule.app;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The way back from JSON to the record; the declared types say what is meant. */
final class FactsReader {
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Short.class, Short::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(Boolean.class, Boolean::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(short.class, Short::valueOf),
            Map.entry(double.class, Double::valueOf),
            Map.entry(boolean.class, Boolean::valueOf));

    private FactsReader() {}

    static <F> F record(JsonObject json, Class<F> type) {
        RecordShape<F> shape = RecordShape.of(type);
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components()[i];
            JsonValue stored = json.get(component.getName());
            if (stored == null) {
                throw new MissingFact(type, component.getName());
            }
            values[i] = value(stored, component.getGenericType());
        }
        return shape.make(values);
    }

    private static Object value(JsonValue json, Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return json == JsonValue.NULL ? Optional.empty() : Optional.of(value(json, argument(type, 0)));
        }
        if (json == JsonValue.NULL) {
            return null;
        }
        if (raw.isAssignableFrom(List.class)) {
            return Collections.unmodifiableList(elements(json.asJsonArray(), argument(type, 0)));
        }
        if (raw == Set.class) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(elements(json.asJsonArray(), argument(type, 0))));
        }
        if (raw == Map.class) {
            return map(json.asJsonObject(), argument(type, 0), argument(type, 1));
        }
        return raw.isRecord() ? record(json.asJsonObject(), raw) : scalar(text(json), raw);
    }

    private static List<Object> elements(JsonArray array, Type type) {
        List<Object> elements = new ArrayList<>(array.size());
        array.forEach(element -> elements.add(value(element, type)));
        return elements;
    }

    private static Map<Object, Object> map(JsonObject object, Type keys, Type values) {
        Map<Object, Object> map = new LinkedHashMap<>();
        object.forEach((key, element) -> map.put(scalar(key, (Class<?>) keys), value(element, values)));
        return Collections.unmodifiableMap(map);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static String text(JsonValue json) {
        if (json instanceof JsonString string) {
            return string.getString();
        }
        return json instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : json.toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object scalar(String text, Class<?> type) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text);
        }
        Function<String, Object> parse = TEXTS.get(type);
        if (parse == null) {
            throw new IllegalArgumentException("facts cannot hold a " + type.getName());
        }
        return parse.apply(text);
    }
}
