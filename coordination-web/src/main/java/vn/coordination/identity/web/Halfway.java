package vn.coordination.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import vn.coordination.identity.app.LoginOutcome.CodeWanted;

/** Somebody has given the right password and is now asked for a code; he has some minutes and no rights. */
record Halfway(CodeWanted wanted, long until) implements Serializable {
    private static final String NAME = Halfway.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static void begin(HttpServletRequest request, CodeWanted wanted) {
        request.getSession(true)
                .setAttribute(NAME, new Halfway(wanted, System.currentTimeMillis() + PATIENCE.toMillis()));
    }

    static Optional<CodeWanted> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(found -> (Halfway) found.getAttribute(NAME))
                .filter(half -> half.until() > System.currentTimeMillis())
                .map(Halfway::wanted);
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
