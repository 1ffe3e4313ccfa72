package vn.coordination.shared.app;

import jakarta.ejb.EJBAccessException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody called what none of his roles may.
 *
 * @param bean the service or the questions that were called
 */
public record Denied(String bean, String method) {
    /** The server tells by its message only which method of which bean it was. */
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\([^)]*\\).* of bean: (\\w+)");

    public static Denied of(EJBAccessException failure) {
        Matcher call = CALL.matcher(String.valueOf(failure.getMessage()));
        return call.find() ? new Denied(call.group(2), call.group(1)) : new Denied("", "");
    }
}
