package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import vn.coordination.audit.Subject;

/** What one transaction made of one entity: the first state it found and the last it left. */
final class EntityChange {
    enum Kind {
        CREATED,
        CHANGED,
        DELETED
    }

    private record Values(JsonValue before, JsonValue after, boolean masked) {
        private static final JsonValue MASK = JSON.createValue("***");

        Values then(Values later) {
            return new Values(before, later.after, masked || later.masked);
        }

        boolean unchanged() {
            return before.equals(after);
        }

        JsonObject json() {
            return JSON.createObjectBuilder()
                    .add("before", shown(before))
                    .add("after", shown(after))
                    .build();
        }

        private JsonValue shown(JsonValue value) {
            return masked && value != JsonValue.NULL ? MASK : value;
        }
    }

    private final Subject subject;
    private final Map<String, Values> fields = new TreeMap<>();
    private Kind kind;
    private boolean createdHere;

    EntityChange(Subject subject, Kind kind) {
        this.subject = subject;
        this.kind = kind;
        this.createdHere = kind == Kind.CREATED;
    }

    void become(Kind later) {
        if (later != Kind.CHANGED) {
            kind = later;
        }
        createdHere |= later == Kind.CREATED;
    }

    void field(String name, JsonValue before, JsonValue after, boolean masked) {
        fields.merge(name, new Values(before, after, masked), Values::then);
    }

    /** Whether a flag stood before this transaction took it away. */
    boolean wasTrue(String flag) {
        return fields.containsKey(flag) && fields.get(flag).before() == JsonValue.TRUE;
    }

    /** A record that came and went within the transaction, or was written back as it was, is no change. */
    boolean isEmpty() {
        if (kind == Kind.DELETED) {
            return createdHere;
        }
        return !createdHere && fields.values().stream().allMatch(Values::unchanged);
    }

    boolean isCreated() {
        return createdHere && kind == Kind.CREATED;
    }

    Subject subject() {
        return subject;
    }

    String json() {
        JsonObjectBuilder changed = JSON.createObjectBuilder();
        fields.forEach((name, values) -> {
            if (!values.unchanged()) {
                changed.add(name, values.json());
            }
        });
        return JSON.createObjectBuilder()
                .add("kind", kind.name())
                .add("fields", changed)
                .build()
                .toString();
    }
}
