package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.IdentityRules;
import vn.coordination.identity.PasswordFacts;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Lets everybody who has signed in choose a new password; the only act open to who still has to (SS-05). */
@Stateless
@RolesAllowed("**")
public class PasswordService {
    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final FormerPasswords former;
    private final RegulationGuard guard;
    private final RequestOrigin origin;
    private final Clock clock;

    protected PasswordService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public PasswordService(
            CurrentActor actor,
            AccountRepository accounts,
            PasswordHashing hashing,
            FormerPasswords former,
            RegulationGuard guard,
            RequestOrigin origin,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.hashing = hashing;
        this.former = former;
        this.guard = guard;
        this.origin = origin;
        this.clock = clock;
    }

    /** Returns who has signed in as it stands afterwards: sessions other than the present one have ended. */
    public SignedIn change(ChangePassword command) {
        long id = actor.get().account();
        Account account = accounts.locked(id);
        boolean current = hashing.matches(command.current(), account.passwordHash());
        boolean unchanged = command.current().equals(command.chosen());
        PasswordFacts facts = PasswordFacts.of(
                command.chosen(), account.login(), current, unchanged, former.used(account, command.chosen()));
        guard.enforce(IdentityRules.CHANGE_PASSWORD, facts, Subject.of(Account.class, id), List.of());
        former.keep(account);
        account.changePassword(hashing.hash(command.chosen()), clock.instant());
        SignedIn now =
                accounts.whoIs(id, LocalDate.now(clock.withZone(City.ZONE))).orElseThrow();
        origin.found(now);
        return now;
    }
}
