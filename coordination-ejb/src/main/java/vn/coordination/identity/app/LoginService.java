package vn.coordination.identity.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Predicate;
import vn.coordination.identity.app.LoginAttemptService.Candidate;
import vn.coordination.identity.app.LoginAttemptService.Try;
import vn.coordination.identity.app.LoginOutcome.CodeWanted;
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
    private final CodeService codes;
    private final SourceThrottle throttle;
    private final PasswordHashing hashing;
    private final Retry retry;

    protected LoginService() {
        this(null, null, null, null, null);
    }

    @Inject
    public LoginService(
            LoginAttemptService attempts,
            CodeService codes,
            SourceThrottle throttle,
            PasswordHashing hashing,
            Retry retry) {
        this.attempts = attempts;
        this.codes = codes;
        this.throttle = throttle;
        this.hashing = hashing;
        this.retry = retry;
    }

    /** With the password alone, or with the first half of it: then the answer says that a code is wanted. */
    public LoginOutcome login(LoginAttempt attempt) {
        return attempt(attempt, Reason.WRONG, candidate -> compare(attempt, candidate), Candidate::factor);
    }

    /** The second half: the code stands in the place of the password. Wrong codes count like wrong passwords. */
    public LoginOutcome confirm(CodeWanted wanted, LoginAttempt attempt) {
        return attempt(attempt, Reason.CODE, candidate -> compare(wanted, attempt, candidate), candidate -> false);
    }

    private LoginOutcome attempt(
            LoginAttempt attempt, Reason wrong, Predicate<Candidate> right, Predicate<Candidate> half) {
        if (!attempt.sane()) {
            return new Refused(wrong, null);
        }
        Instant waitUntil = throttle.waitUntil(attempt.address()).orElse(null);
        Try begun = retry.call(() -> attempts.begin(attempt, waitUntil));
        if (begun.refusal() != null) {
            return new Refused(begun.refusal(), begun.until());
        }
        Candidate candidate = attempts.candidate(attempt.login());
        if (!right.test(candidate)) {
            return refuse(attempt, begun, candidate, wrong);
        }
        return half.test(candidate) ? passHalf(attempt, begun, candidate) : open(attempt, begun, candidate);
    }

    private boolean compare(CodeWanted wanted, LoginAttempt attempt, Candidate candidate) {
        return candidate != null
                && candidate.securityVersion() == wanted.securityVersion()
                && retry.call(() -> codes.take(candidate.account(), attempt.password()));
    }

    private LoginOutcome passHalf(LoginAttempt attempt, Try begun, Candidate candidate) {
        retry.run(() -> attempts.passHalf(begun));
        return candidate.open()
                ? new CodeWanted(attempt.login(), candidate.account(), candidate.securityVersion())
                : new Refused(Reason.SHUT, null);
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

    private LoginOutcome refuse(LoginAttempt attempt, Try begun, Candidate candidate, Reason wrong) {
        throttle.failed(attempt.address());
        if (begun.until() == null) {
            return new Refused(wrong, null);
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
