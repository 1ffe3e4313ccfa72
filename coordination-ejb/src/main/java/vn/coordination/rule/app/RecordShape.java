package vn.coordination.rule.app;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The components of a record type and its canonical constructor, found once. */
record RecordShape<F>(RecordComponent[] components, Constructor<F> constructor) {
    private static final ClassValue<RecordShape<?>> OF = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    @SuppressWarnings("unchecked")
    static <F> RecordShape<F> of(Class<F> type) {
        return (RecordShape<F>) OF.get(type);
    }

    private static <F> RecordShape<F> inspect(Class<F> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<F> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape<>(components, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Object read(int component, Object facts) {
        try {
            return components[component].getAccessor().invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot read " + components[component], failure);
        }
    }

    F make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException failure) {
            throw new IllegalArgumentException(
                    "these values do not make a "
                            + constructor.getDeclaringClass().getSimpleName(),
                    failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot make " + constructor, failure);
        }
    }
}
