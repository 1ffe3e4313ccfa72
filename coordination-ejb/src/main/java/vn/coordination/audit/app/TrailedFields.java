package vn.coordination.audit.app;

import java.util.Set;
import vn.coordination.audit.Untrailed;

/**
 * Which fields of an entity leave an entry on the trail when they change.
 *
 * @param only null for all of them
 */
record TrailedFields(Set<String> only) {
    private static final TrailedFields ALL = new TrailedFields(null);

    static TrailedFields of(Class<?> entity) {
        Untrailed untrailed = entity.getAnnotation(Untrailed.class);
        return untrailed == null ? ALL : new TrailedFields(Set.of(untrailed.except()));
    }

    /** What comes and goes without an entry has none but for a change. */
    boolean any(EntityChange.Kind kind) {
        return only == null || kind == EntityChange.Kind.CHANGED && !only.isEmpty();
    }

    boolean tell(String field) {
        return only == null || only.contains(field);
    }
}
