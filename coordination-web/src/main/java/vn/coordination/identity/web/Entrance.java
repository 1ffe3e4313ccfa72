package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import vn.coordination.identity.app.LoginAttempt;
import vn.coordination.identity.app.LoginOutcome;
import vn.coordination.identity.app.LoginService;

/** Opens a session for who gives name and password, and makes the browser known for the next time. */
@RequestScoped
public class Entrance {
    static final String BROWSER = "known_browser";
    private static final Duration KNOWN = Duration.ofDays(45);

    private final LoginService logins;

    protected Entrance() {
        this(null);
    }

    @Inject
    public Entrance(LoginService logins) {
        this.logins = logins;
    }

    public LoginOutcome enter(String login, String password, HttpServletRequest request, HttpServletResponse response) {
        LoginOutcome outcome =
                logins.login(new LoginAttempt(login, password, request.getRemoteAddr(), browser(request)));
        if (outcome instanceof LoginOutcome.Welcome welcome) {
            SessionMark.open(request, welcome.who());
            response.addCookie(cookie(request, welcome.browser()));
        }
        return outcome;
    }

    private static String browser(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? null
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(BROWSER))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Cookie cookie(HttpServletRequest request, String token) {
        Cookie cookie = new Cookie(BROWSER, token);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KNOWN.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure() || request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
