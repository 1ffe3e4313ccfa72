package vn.coordination.audit.app;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.regex.Pattern;

/** Names every transaction after the method of the outermost service: {@code Schedule.move}. */
public class TrailInterceptor {
    private static final Pattern SUFFIX = Pattern.compile("(Service|Queries)$");

    private Trail trail;

    /** The server makes interceptors by their constructor without arguments only. */
    @Inject
    void writeTo(Trail trailOfTheTransaction) {
        this.trail = trailOfTheTransaction;
    }

    @AroundInvoke
    Object name(InvocationContext call) throws Exception {
        trail.name(actionOf(call.getMethod()));
        return call.proceed();
    }

    static String actionOf(Method method) {
        return SUFFIX.matcher(method.getDeclaringClass().getSimpleName()).replaceFirst("") + "." + method.getName();
    }
}
