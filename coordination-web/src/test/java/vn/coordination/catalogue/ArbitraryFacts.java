package vn.coordination.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes records of any type with arbitrary values, also without those that may be missing. */
final class ArbitraryFacts {
    private static final int TRIES = 1_000;
    private static final int DAYS = 10_000;
    private static final Map<Class<?>, Function<Random, Object>> VALUES = Map.ofEntries(
            Map.entry(long.class, Random::nextLong),
            Map.entry(Long.class, Random::nextLong),
            Map.entry(int.class, Random::nextInt),
            Map.entry(Integer.class, Random::nextInt),
            Map.entry(boolean.class, Random::nextBoolean),
            Map.entry(Boolean.class, Random::nextBoolean),
            Map.entry(double.class, Random::nextDouble),
            Map.entry(
                    String.class,
                    random -> List.of("", "Đường \"Láng\"", "a\n;").get(random.nextInt(3))),
            Map.entry(UUID.class, random -> new UUID(random.nextLong(), random.nextLong())),
            Map.entry(Duration.class, random -> Duration.ofMinutes(random.nextInt(DAYS))),
            Map.entry(LocalDate.class, random -> LocalDate.ofEpochDay(random.nextInt(DAYS))),
            Map.entry(LocalTime.class, random -> LocalTime.ofSecondOfDay(random.nextInt(86_400))),
            Map.entry(Instant.class, random -> Instant.ofEpochSecond(random.nextInt(), 1_000L * random.nextInt(999))));

    private final Random random;

    ArbitraryFacts(Random random) {
        this.random = random;
    }

    /** What a record refuses of its values is tried again with others. */
    <F> F record(Class<F> type) {
        for (int i = 0; i < TRIES; i++) {
            Optional<F> made = attempt(type);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new AssertionError("no values make a " + type.getName());
    }

    private <F> Optional<F> attempt(Class<F> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType().isPrimitive() || random.nextInt(8) > 0
                        ? value(component.getGenericType())
                        : null)
                .toArray();
        try {
            Constructor<F> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(argument(type, 0)));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(several(argument(type, 0)));
        }
        if (raw.isAssignableFrom(List.class)) {
            return several(argument(type, 0));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            several(argument(type, 0)).forEach(key -> map.put(key, value(argument(type, 1))));
            return map;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        Function<Random, Object> maker = VALUES.get(raw);
        if (maker == null) {
            throw new AssertionError("facts hold a " + raw.getName() + ", of which none can be made");
        }
        return maker.apply(random);
    }

    private List<Object> several(Type type) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value(type));
        }
        return values;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
