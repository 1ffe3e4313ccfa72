package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

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
        return new FieldChange(name, StoredValue.text(change.get("before")), StoredValue.text(change.get("after")));
    }
}
