package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the changes that an entry of the trail holds. */
final class StoredChanges {
    private final JsonObject json;

    StoredChanges(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            json = reader.readObject();
        }
    }

    String kind() {
        return json.getString("kind", "");
    }

    List<FieldChange> fields() {
        JsonObject fields = json.getJsonObject("fields");
        return fields == null
                ? List.of()
                : fields.entrySet().stream()
                        .map(entry -> field(entry.getKey(), entry.getValue().asJsonObject()))
                        .toList();
    }

    private static FieldChange field(String name, JsonObject change) {
        return new FieldChange(name, text(change.get("before")), text(change.get("after")));
    }

    private static String text(JsonValue value) {
        if (value == null) {
            return null;
        }
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(StoredChanges::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
