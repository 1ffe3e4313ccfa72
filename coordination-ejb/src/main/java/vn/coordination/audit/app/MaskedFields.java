package vn.coordination.audit.app;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.coordination.audit.Masked;

/** The fields of a class, inherited ones too, that the trail must not show. */
final class MaskedFields {
    private static final ClassValue<Set<String>> OF = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> names = new HashSet<>();
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                Arrays.stream(level.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Masked.class))
                        .forEach(field -> names.add(field.getName()));
            }
            return Set.copyOf(names);
        }
    };

    private MaskedFields() {}

    static boolean contain(Class<?> type, String field) {
        return OF.get(type).contains(field);
    }
}
