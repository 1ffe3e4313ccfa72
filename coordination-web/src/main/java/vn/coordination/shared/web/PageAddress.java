package vn.coordination.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a page can be asked for again: its path below the application's root, with its query. */
public final class PageAddress {
    private PageAddress() {}

    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? queryOfForm(request) : request.getQueryString();
        return path + (query == null ? "" : "?" + query);
    }

    /** A form is sent without the query of its page; the referrer still has it. */
    private static String queryOfForm(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null || !request.getMethod().equals("POST")) {
            return null;
        }
        try {
            URI page = new URI(referrer);
            return request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
