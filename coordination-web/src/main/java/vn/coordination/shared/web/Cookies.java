package vn.coordination.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;

/** The small choices a browser remembers. They hold no secret and decide nothing but looks and language. */
final class Cookies {
    private static final Duration KEPT = Duration.ofDays(365);

    private Cookies() {}

    /** The value, or an empty text when the browser sent none. */
    static String value(HttpServletRequest request, String name) {
        Cookie[] sent = request.getCookies();
        if (sent == null) {
            return "";
        }
        return Arrays.stream(sent)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static Cookie kept(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
