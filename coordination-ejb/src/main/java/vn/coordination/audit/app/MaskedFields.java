package vn.coordination.audit.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.coordination.audit.Masked;

/** The fields of a class, inherited ones too, that the trail must not show. */
final class MaskedFields {
    private static final ClassValue<MaskedFields> OF = new ClassValue<>() {
        @Override
        protected MaskedFields computeValue(Class<?> type) {
            Map<String, String> flags = new HashMap<>();
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                Arrays.stream(level.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Masked.class))
                        .forEach(field -> flags.put(
                                field.getName(),
                                field.getAnnotation(Masked.class).whenTrue()));
            }
            return new MaskedFields(flags);
        }
    };

    private final Map<String, String> flags;

    private MaskedFields(Map<String, String> flags) {
        this.flags = Map.copyOf(flags);
    }

    static MaskedFields of(Class<?> type) {
        return OF.get(type);
    }

    /** @param isSet tells whether a flag of the entity stands or stood */
    boolean contain(String field, Predicate<String> isSet) {
        String flag = flags.get(field);
        return flag != null && (flag.isEmpty() || isSet.test(flag));
    }
}
