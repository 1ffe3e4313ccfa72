package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/** Turns a mapped value into what the trail shows of it: a number, a truth value, a text, or the id of a record. */
final class StoredValue {
    private StoredValue() {}

    static JsonValue of(Object value, Type type, SessionFactoryImplementor factory) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (type.isEntityType()) {
            return plain(factory.getPersistenceUnitUtil().getIdentifier(value));
        }
        return plain(value);
    }

    /** The value as words; null for nothing. */
    static String text(JsonValue value) {
        if (value == null) {
            return null;
        }
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(StoredValue::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The id as it stands in a subject: the parts of a composite one are joined. */
    static String id(Object id, Type type) {
        if (!(type instanceof ComponentType parts)) {
            return String.valueOf(id);
        }
        StringBuilder joined = new StringBuilder();
        for (Object part : parts.getPropertyValues(id)) {
            joined.append(joined.isEmpty() ? "" : "/").append(part);
        }
        return joined.toString();
    }

    /** An embedded value on one line: {@code part=CHAIR person=12}. */
    static String parts(Object value, ComponentType type) {
        StringBuilder line = new StringBuilder();
        Object[] parts = type.getPropertyValues(value);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                line.append(line.isEmpty() ? "" : " ").append(type.getPropertyNames()[i]);
                line.append('=').append(parts[i]);
            }
        }
        return line.toString();
    }

    private static JsonValue plain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (value instanceof BigInteger number) {
            return JSON.createValue(number);
        }
        if (value instanceof Enum<?> constant) {
            return JSON.createValue(constant.name());
        }
        if (value instanceof byte[] bytes) {
            return JSON.createValue("(" + bytes.length + " bytes)");
        }
        return JSON.createValue(value.toString());
    }
}
