package vn.coordination.audit;

import java.io.Serializable;
import java.util.Objects;

/**
 * What an act is about: the simple name of an entity and its id, e.g. {@code Slot 12}.
 *
 * @param id empty while the record is being made and has none yet; the trail then puts in the id it is given
 */
public record Subject(String type, String id) implements Serializable {
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    public static Subject of(Class<?> type, Object id) {
        return new Subject(type.getSimpleName(), String.valueOf(id));
    }

    /** A record that gets its id later in the same transaction. */
    public static Subject fresh(Class<?> type) {
        return new Subject(type.getSimpleName(), "");
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    @Override
    public String toString() {
        return type + " " + (isFresh() ? "(new)" : id);
    }
}
