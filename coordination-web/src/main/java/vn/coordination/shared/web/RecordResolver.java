package vn.coordination.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks records and enumerations for their parts, as {@code row.number()} in every row of a list does: the usual resolver
 * searches all methods of the class each time.
 */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> Modifier.isPublic(method.getModifiers() & type.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        Method part = arguments == null || arguments.length == 0 ? part(base, method) : null;
        if (part == null) {
            return null;
        }
        try {
            Object value = part.invoke(base);
            context.setPropertyResolved(base, method);
            return value;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** Null for what is none of ours: the next resolver is asked. */
    private static Method part(Object base, Object method) {
        if (base instanceof Record) {
            return PARTS.get(base.getClass()).get(method.toString());
        }
        return base instanceof Enum<?> constant
                ? PARTS.get(constant.getDeclaringClass()).get(method.toString())
                : null;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // whatever can be set is none of ours
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
