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

    /** Runs the services' calls in the same transaction. */
    private static final String REPEATER = "OnceService";

    /** The server makes interceptors by their constructor without arguments only. */
    @Inject
    void writeTo(Trail trailOfTheTransaction) {
        this.trail = trailOfTheTransaction;
    }

    @AroundInvoke
    Object name(InvocationContext call) throws Exception {
        if (isAnAct(call.getMethod())) {
            trail.name(actionOf(call.getMethod()));
        }
        return call.proceed();
    }

    /** Services act; what they ask on the way and what only repeats them has no name of its own. */
    static boolean isAnAct(Method method) {
        return isAct(method.getDeclaringClass().getSimpleName());
    }

    public static boolean isAct(String bean) {
        return bean.endsWith("Service") && !bean.equals(REPEATER);
    }

    static String actionOf(Method method) {
        return actionOf(method.getDeclaringClass().getSimpleName(), method.getName());
    }

    public static String actionOf(String bean, String method) {
        return SUFFIX.matcher(bean).replaceFirst("") + "." + method;
    }
}
