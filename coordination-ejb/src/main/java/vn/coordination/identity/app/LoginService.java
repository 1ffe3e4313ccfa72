package vn.coordination.identity.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import vn.coordination.identity.app.LoginAttemptService.Candidate;
import vn.coordination.identity.app.LoginAttemptService.Try;
import vn.coordination.identity.app.LoginOutcome.Reason;
import vn.coordination.identity.app.LoginOutcome.Refused;
import vn.coordination.identity.app.LoginOutcome.Welcome;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.rule.app.Retry;

/** Lets people in (SS-05). Without a transaction of its own: comparing a password takes long. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final LoginAttemptService attempts;
    private final SourceThrottle throttle;
    private final PasswordHashing hashing;
    private final Retry retry;

    protected LoginService() {
        this(null, null, null, null);
    }

    @Inject
    public LoginService(LoginAttemptService attempts, SourceThrottle throttle, PasswordHashing hashing, Retry retry) {
        this.attempts = attempts;
        this.throttle = throttle;
        this.hashing = hashing;
        this.retry = retry;
    }

    public LoginOutcome login(LoginAttempt attempt) {
        if (!attempt.sane()) {
            return new Refused(Reason.WRONG, null);
        }
        Instant waitUntil = throttle.waitUntil(attempt.address()).orElse(null);
        Try begun = retry.call(() -> attempts.begin(attempt, waitUntil));
        if (begun.refusal() != null) {
            return new Refused(begun.refusal(), begun.until());
        }
        Candidate candidate = attempts.candidate(attempt.login());
        return compare(attempt, candidate) ? open(attempt, begun, candidate) : refuse(attempt, begun, candidate);
    }

    private boolean compare(LoginAttempt attempt, Candidate candidate) {
        if (candidate == null) {
            hashing.pretend(attempt.password());
            return false;
        }
        return hashing.matches(attempt.password(), candidate.hash());
    }

    private LoginOutcome open(LoginAttempt attempt, Try begun, Candidate candidate) {
        if (!candidate.open()) {
            return new Refused(Reason.SHUT, null);
        }
        String browser = begun.fromKnownBrowser() ? attempt.browser() : token();
        retry.run(() -> attempts.succeed(begun, candidate.account(), browser));
        return new Welcome(attempts.signedIn(candidate.account()), browser);
    }

    private LoginOutcome refuse(LoginAttempt attempt, Try begun, Candidate candidate) {
        throttle.failed(attempt.address());
        if (begun.until() == null) {
            return new Refused(Reason.WRONG, null);
        }
        if (candidate != null) {
            record(candidate.account(), begun.until());
        }
        return new Refused(Reason.LOCKED, begun.until());
    }

    private void record(long account, Instant until) {
        try {
            attempts.lock(account, until);
        } catch (RegulationBreach recorded) {
            // the refusal is on the trail, which is all that was wanted
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
