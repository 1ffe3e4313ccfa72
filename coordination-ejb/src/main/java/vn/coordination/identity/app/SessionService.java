package vn.coordination.identity.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * Says on each request whether a session still stands, and with which roles. It asks one question and changes nothing: a
 * transaction would make three more trips to the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionService {
    private final AccountRepository accounts;
    private final RequestOrigin origin;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected SessionService() {
        this(null, null, null, null);
    }

    @Inject
    public SessionService(AccountRepository accounts, RequestOrigin origin, RuleBook ruleBook, Clock clock) {
        this.accounts = accounts;
        this.origin = origin;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** Notes where the present request comes from. */
    public void visit(String address) {
        origin.from(address);
    }

    /** A session left alone for longer is locked (SS-05). */
    public Duration longestIdle() {
        return ruleBook.parametersAsOf(LocalDate.now(clock.withZone(City.ZONE))).minutes(ParameterKey.SS_05_IDLE);
    }

    /** Empty once the account is shut or its password was changed or reset elsewhere. */
    public Optional<SignedIn> resume(long account, int securityVersion) {
        Optional<SignedIn> who = accounts.whoIs(account, LocalDate.now(clock.withZone(City.ZONE)))
                .filter(found -> found.securityVersion() == securityVersion);
        who.ifPresent(origin::found);
        return who;
    }
}
