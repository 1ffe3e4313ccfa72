package vn.coordination.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import vn.coordination.identity.app.SignedIn;

/**
 * All that a session holds of who opened it. Everything else is read anew on each request, so that a lock, a new
 * password or a role taken away works at once.
 */
record SessionMark(long account, int securityVersion) implements Serializable {
    private static final String NAME = SessionMark.class.getName();

    static Optional<SessionMark> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionMark) session.getAttribute(NAME));
    }

    /** Opens the session under a new id, so that an id planted before the login is worth nothing. */
    static void open(HttpServletRequest request, SignedIn who) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(NAME) != null) {
            before.invalidate();
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new SessionMark(who.account(), who.securityVersion()));
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
