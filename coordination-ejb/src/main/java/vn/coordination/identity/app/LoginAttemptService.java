package vn.coordination.identity.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.app.LoginOutcome.Reason;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * The short transactions around a login. A try is counted before the password is looked at, so that a hundred tries at
 * once are a hundred tries; the slow comparison itself holds neither lock nor connection. The decision record on logins
 * says why counts are kept per place.
 */
@Stateless
@PermitAll
public class LoginAttemptService {
    /** Strangers together may miss so many times as often as one place. */
    static final int STRANGERS = 3;

    private static final String BROWSER = "browser:";

    private final SourceRepository sources;
    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final RuleBook ruleBook;
    private final RegulationGuard guard;
    private final Clock clock;

    protected LoginAttemptService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LoginAttemptService(
            SourceRepository sources,
            AccountRepository accounts,
            SecondFactorRepository factors,
            RuleBook ruleBook,
            RegulationGuard guard,
            Clock clock) {
        this.sources = sources;
        this.accounts = accounts;
        this.factors = factors;
        this.ruleBook = ruleBook;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Counts the try as a wrong one, until the password proves right.
     *
     * @param waitUntil until when strangers from that address have to wait, or null
     */
    public Try begin(LoginAttempt attempt, Instant waitUntil) {
        Instant now = clock.instant();
        Parameters values = parameters();
        String digest = Digest.of(attempt.login());
        String source = source(digest, attempt, now.minus(unused(values)));
        SourceRepository.Source row = sources.locked(digest, source, now);
        if (row.lockedAt(now)) {
            return new Try(digest, source, Reason.LOCKED, row.lockedUntil());
        }
        int limit = values.count(ParameterKey.SS_05_FAILURES);
        Duration lock = values.hours(ParameterKey.SS_05_LOCK);
        if (!row.known()) {
            if (waitUntil != null) {
                return new Try(digest, source, Reason.THROTTLED, waitUntil);
            }
            if (sources.failuresOfStrangers(digest, now.minus(lock)) >= STRANGERS * limit) {
                return new Try(digest, source, Reason.LOCKED, now.plus(lock));
            }
        }
        int failures = row.lockedUntil() == null ? row.failures() + 1 : 1;
        Instant lockedUntil = failures >= limit ? now.plus(lock) : null;
        sources.count(digest, source, failures, lockedUntil);
        return new Try(digest, source, null, lockedUntil);
    }

    /** The password was right and the account is open: the place is known from now on, and so is the browser. */
    public void succeed(Try right, long account, String browser) {
        Instant now = clock.instant();
        sources.know(right.digest(), right.source(), now);
        sources.know(right.digest(), browserSource(browser), now);
        accounts.locked(account).loggedIn(now);
    }

    /** The password was right, but the code is still to come: earlier wrong ones stay counted. */
    public void passHalf(Try right) {
        sources.uncount(right.digest(), right.source());
    }

    /** Records the lock that a wrong password led to; never returns. */
    public void lock(long account, Instant until) {
        throw guard.refuse(
                Breach.of(RuleCode.SS_05, "locked", Argument.instant(until)), Subject.of(Account.class, account));
    }

    /** Counters nobody needs any more. */
    public void forgetOld() {
        Instant now = clock.instant();
        Parameters values = parameters();
        sources.forget(now.minus(values.hours(ParameterKey.SS_05_LOCK)), now.minus(unused(values)));
    }

    /** The login's account if it has one, with what the comparison needs. */
    public Candidate candidate(String login) {
        return accounts.byLogin(login)
                .map(account -> new Candidate(
                        account.id(),
                        account.passwordHash(),
                        open(account),
                        factors.confirmed(account.id()).isPresent(),
                        account.securityVersion()))
                .orElse(null);
    }

    private boolean open(Account account) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        Instant now = clock.instant();
        Duration unused = unused(parameters());
        boolean used = account.open(now, unused)
                || !account.disabled()
                        && accounts.sparedAdministrator(today, now.minus(unused))
                                .filter(account.id()::equals)
                                .isPresent();
        return used && account.person().activeOn(today);
    }

    public SignedIn signedIn(long account) {
        return accounts.whoIs(account, LocalDate.now(clock.withZone(City.ZONE))).orElseThrow();
    }

    private String source(String digest, LoginAttempt attempt, Instant notBefore) {
        if (attempt.browser() != null) {
            String browser = browserSource(attempt.browser());
            if (sources.knows(digest, browser, notBefore)) {
                return browser;
            }
        }
        return "address:" + SourceThrottle.place(attempt.address());
    }

    private static String browserSource(String token) {
        return BROWSER + Digest.of(token);
    }

    private Parameters parameters() {
        return ruleBook.parametersAsOf(LocalDate.now(clock.withZone(City.ZONE)));
    }

    private static Duration unused(Parameters values) {
        return Duration.ofDays(values.calendarDays(ParameterKey.SS_05_UNUSED));
    }

    /**
     * A try that was let in, or not.
     *
     * @param refusal null when it was let in
     * @param until until when there is no use in trying; set for one let in when it locks the place unless it is right
     */
    public record Try(String digest, String source, Reason refusal, Instant until) {
        boolean fromKnownBrowser() {
            return source.startsWith(BROWSER);
        }
    }

    /** @param factor whether the account's device is asked for a code, too */
    public record Candidate(long account, String hash, boolean open, boolean factor, int securityVersion) {}
}
