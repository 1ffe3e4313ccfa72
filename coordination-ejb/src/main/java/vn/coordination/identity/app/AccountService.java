package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Person;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** Keeps the accounts (SS-05). Nobody does so for his own, and the last administrator cannot be shut out. */
@Stateless
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class AccountService {
    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final SourceRepository sources;
    private final SecondFactorRepository factors;
    private final FormerPasswords former;
    private final PasswordMaker passwords;
    private final LastAdministrator lastAdministrator;
    private final RegulationGuard guard;
    private final Clock clock;

    protected AccountService() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public AccountService(
            CurrentActor actor,
            AccountRepository accounts,
            SourceRepository sources,
            SecondFactorRepository factors,
            FormerPasswords former,
            PasswordMaker passwords,
            LastAdministrator lastAdministrator,
            RegulationGuard guard,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.sources = sources;
        this.factors = factors;
        this.former = former;
        this.passwords = passwords;
        this.lastAdministrator = lastAdministrator;
        this.guard = guard;
        this.clock = clock;
    }

    /** Gives the person an account without any role. */
    public OneTimePassword open(OpenAccount command) {
        String login = Account.loginName(command.login());
        Person person = accounts.person(command.person())
                .orElseThrow(() -> new IllegalArgumentException("no such person: " + command.person()));
        Subject subject = Subject.fresh(Account.class);
        if (accounts.byLogin(login).isPresent()) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "taken").at("login"), subject);
        }
        if (accounts.hasAccount(command.person())) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "second").at("person"), subject);
        }
        PasswordMaker.Made made = passwords.make();
        Account account = new Account(login, person, made.hash(), clock.instant());
        accounts.add(account);
        return new OneTimePassword(account.id(), login, made.password());
    }

    public OneTimePassword resetPassword(long id, int version) {
        Account account = admitted(id, version);
        PasswordMaker.Made made = passwords.make();
        former.keep(account);
        account.resetPassword(made.hash(), clock.instant());
        sources.forgive(Digest.of(account.login()));
        return new OneTimePassword(id, account.login(), made.password());
    }

    /** Forgets the wrong passwords counted for the name, wherever they came from. */
    public void unlock(long id) {
        Account account = accounts.locked(id);
        account.unlock(clock.instant());
        sources.forgive(Digest.of(account.login()));
    }

    /** The device was lost: the holder registers another one. His recovery codes are void, his sessions end. */
    public void resetSecondFactor(long id, int version) {
        Account account = admitted(id, version);
        factors.removeAll(id);
        account.endSessions();
    }

    public void disable(long id, int version) {
        lastAdministrator.keep(id);
        admitted(id, version).disable();
    }

    /** Opens an account that was disabled or was not used for too long. */
    public void enable(long id, int version) {
        admitted(id, version).enable(clock.instant());
    }

    private Account admitted(long id, int version) {
        Account account = accounts.locked(id);
        if (actor.get().account() == id) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "own"), subject(id));
        }
        ChangedMeanwhile.unless(version, account.version(), subject(id));
        return account;
    }

    private static Subject subject(long id) {
        return Subject.of(Account.class, id);
    }
}
