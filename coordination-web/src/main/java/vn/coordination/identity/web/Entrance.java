package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import vn.coordination.identity.app.LoginAttempt;
import vn.coordination.identity.app.LoginOutcome;
import vn.coordination.identity.app.LoginOutcome.CodeWanted;
import vn.coordination.identity.app.LoginOutcome.Reason;
import vn.coordination.identity.app.LoginOutcome.Refused;
import vn.coordination.identity.app.LoginOutcome.Welcome;
import vn.coordination.identity.app.LoginService;
import vn.coordination.identity.app.SignedIn;

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
        LoginOutcome outcome = logins.login(attempt(login, password, request));
        if (outcome instanceof CodeWanted wanted) {
            Halfway.begin(request, wanted);
        }
        return opened(outcome, request, response);
    }

    /** The code of the second factor; only from who gave the right password a moment ago. */
    public LoginOutcome confirm(String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<CodeWanted> half = Halfway.of(request);
        if (half.isEmpty()) {
            return new Refused(Reason.WRONG, null);
        }
        CodeWanted wanted = half.get();
        return opened(logins.confirm(wanted, attempt(wanted.login(), code, request)), request, response);
    }

    /** Whether the session's own holder gave his password again; a wrong one counts like one at the door. */
    public LoginOutcome unlock(
            SignedIn who, String password, HttpServletRequest request, HttpServletResponse response) {
        LoginOutcome outcome = logins.login(attempt(who.login(), password, request));
        if (outcome instanceof Refused refused) {
            return refused.reason() == Reason.WRONG ? new Refused(Reason.PASSWORD, refused.until()) : refused;
        }
        SessionMark.unlock(request);
        return outcome;
    }

    private static LoginOutcome opened(LoginOutcome outcome, HttpServletRequest request, HttpServletResponse response) {
        if (outcome instanceof Welcome welcome) {
            SessionMark.open(request, welcome.who());
            Halfway.end(request);
            response.addCookie(cookie(request, welcome.browser()));
        }
        return outcome;
    }

    private static LoginAttempt attempt(String login, String password, HttpServletRequest request) {
        return new LoginAttempt(login, password, request.getRemoteAddr(), browser(request));
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
