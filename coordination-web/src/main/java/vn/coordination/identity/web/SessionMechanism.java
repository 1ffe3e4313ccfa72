package vn.coordination.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.app.SessionService;
import vn.coordination.identity.app.SignedIn;

/** Tells the container on every request who acts and with which roles, from the accounts as they stand now. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private final SessionService sessions;
    private final Challenge challenge;

    protected SessionMechanism() {
        this(null, null);
    }

    @Inject
    public SessionMechanism(SessionService sessions, Challenge challenge) {
        this.sessions = sessions;
        this.challenge = challenge;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (path(request).startsWith(RESOURCES)) {
            return context.doNothing();
        }
        sessions.visit(request.getRemoteAddr());
        Optional<SignedIn> who =
                SessionMark.of(request).flatMap(mark -> sessions.resume(mark.account(), mark.securityVersion()));
        try {
            return who.isPresent()
                    ? admit(who.get(), request, response, context)
                    : turnAway(request, response, context);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus turnAway(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        challenge.toLogin(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus admit(
            SignedIn who, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        SessionMark.touch(request, sessions.longestIdle());
        boolean locked = SessionMark.isLocked(request);
        Optional<FirstStep> first = FirstStep.of(locked, who);
        if (first.isPresent() && context.isProtected() && !first.get().isTakenAt(path(request))) {
            challenge.toFirst(first.get(), request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.notifyContainerAboutLogin(new CallerPrincipal(who.login()), locked ? Set.of() : who.groups());
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
