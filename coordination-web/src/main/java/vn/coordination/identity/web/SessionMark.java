package vn.coordination.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import vn.coordination.identity.app.SignedIn;

/**
 * All that a session holds of who opened it. Everything else is read anew on each request, so that a lock, a new
 * password or a role taken away works at once.
 */
record SessionMark(long account, int securityVersion) implements Serializable {
    private static final String NAME = SessionMark.class.getName();
    /** The machine's time of the last request: a clock that a demonstration moves must not lock its sessions. */
    private static final String SEEN = NAME + ".seen";
    /** Kept apart, so that a request that was under way when the session was locked does not open it again. */
    private static final String LOCKED = NAME + ".locked";

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
        renew(request, who);
    }

    /** The session goes on under a new id, though those opened elsewhere end; the page being worked on stays. */
    static void renew(HttpServletRequest request, SignedIn who) {
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new SessionMark(who.account(), who.securityVersion()));
        unlock(request);
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Notes that its holder is there, unless he was away for too long: then the session is locked (SS-05). */
    static void touch(HttpServletRequest request, Duration longestIdle) {
        HttpSession session = request.getSession();
        long now = System.currentTimeMillis();
        Long seen = (Long) session.getAttribute(SEEN);
        if (seen != null && isTooLong(now - seen, longestIdle)) {
            lock(request);
        }
        session.setAttribute(SEEN, now);
    }

    static boolean isTooLong(long millis, Duration longestIdle) {
        return millis >= longestIdle.toMillis();
    }

    static boolean isLocked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LOCKED) != null;
    }

    static void lock(HttpServletRequest request) {
        request.getSession().setAttribute(LOCKED, true);
    }

    static void unlock(HttpServletRequest request) {
        request.getSession().setAttribute(SEEN, System.currentTimeMillis());
        request.getSession().removeAttribute(LOCKED);
    }
}
