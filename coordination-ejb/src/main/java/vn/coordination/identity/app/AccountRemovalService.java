package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** What a review takes away: an office's leaders may do so in their own office, an administrator everywhere. */
@Stateless
@RolesAllowed({Role.Name.CHIEF, Role.Name.DEPUTY_CHIEF, Role.Name.ADMINISTRATOR})
public class AccountRemovalService {
    private final AccountRepository accounts;
    private final LastAdministrator lastAdministrator;
    private final CurrentActor actor;
    private final RegulationGuard guard;
    private final Clock clock;

    protected AccountRemovalService() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountRemovalService(
            AccountRepository accounts,
            LastAdministrator lastAdministrator,
            CurrentActor actor,
            RegulationGuard guard,
            Clock clock) {
        this.accounts = accounts;
        this.lastAdministrator = lastAdministrator;
        this.actor = actor;
        this.guard = guard;
        this.clock = clock;
    }

    /** Does nothing to an account that is disabled already. */
    public void disable(long id) {
        lastAdministrator.keep(id);
        Account account = accounts.locked(id);
        admit(account);
        if (!account.disabled()) {
            account.disable();
        }
    }

    /** Does nothing to a role that was taken back already. */
    public void revoke(long grantId) {
        RoleGrant grant = accounts.grant(grantId);
        if (grant.role() == Role.ADMINISTRATOR) {
            lastAdministrator.keep(grant.account().id());
        }
        admit(accounts.locked(grant.account().id()));
        if (grant.revokedOn() == null) {
            grant.revoke(LocalDate.now(clock.withZone(City.ZONE)));
        }
    }

    private void admit(Account account) {
        Actor who = actor.get();
        Subject subject = Subject.of(Account.class, account.id());
        if (who.account() == account.id()) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "own"), subject);
        }
        Office office = account.person().office();
        if (!who.has(Role.ADMINISTRATOR) && !who.isOf(office)) {
            throw guard.refuse(Breach.of(RuleCode.SS_07, "leader", Argument.office(office.code())), subject);
        }
    }
}
