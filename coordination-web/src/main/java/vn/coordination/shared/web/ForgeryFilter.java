package vn.coordination.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Keeps other sites from acting through a visitor's session: a state-changing call needs a header that no form can send
 * (and that makes it repeatable), and must not come from elsewhere.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ForgeryFilter extends HttpFilter {
    public static final String KEY = "Idempotency-Key";
    private static final int LONGEST = 100;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (isForeign(request)) {
            Problem.of(HttpServletResponse.SC_FORBIDDEN, "foreign").write(request, response);
        } else if (!hasKey(request)) {
            Problem.of(HttpServletResponse.SC_BAD_REQUEST, "key").write(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasKey(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        return key != null && !key.isBlank() && key.length() <= LONGEST;
    }

    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null && !OWN_SITE.contains(site)
                || origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    /** The scheme is left out: before a proxy that ends TLS it differs. */
    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
